nav-stage = Live
stage-task = Stage: live pictures and recordings
stage-title = Live and recorded
stage-intro = What comes by video link: live while it happens, as a recording afterwards.
stage-none = Nothing is held by video link so far.
stage-watch = Watch
stage-shown-live = live
stage-shown-recording = recording
stage-shown-slate = slate
stage-shown-off = off
stage-now-live = This is live.
stage-now-recording = This is the recording.
stage-now-slate = The picture is interrupted; this page goes on by itself.
stage-now-off = Nothing is shown at the moment; this page begins by itself.
stage-fell-recording = The live link stopped; this is the recording.
stage-fell-slate = The picture stopped; this page goes on by itself as soon as there is one.
stage-slate-default = We will be right back.
stage-begins = Begins on { $day } at { $time }.
stage-nothing-kept = There is no recording of this.
stage-no-script = Without JavaScript this page shows what is on at the moment, and does not follow by itself.
stage-reload = Load again
stage-audio = Sound
stage-listen = Listen on your phone: sound only
stage-listen-to = Listen: { $x }
stage-listen-help = Choose your language and put your earphones in. The sound is a little behind the hall.
stage-silent-help = The picture begins without sound; turn the sound on in the player.
stage-see-picture = See the picture, too
stage-transcript = Transcript
stage-transcript-of = Transcript: { $x }
stage-transcript-languages = Languages of the transcript
stage-transcript-search = Search in the transcript
stage-transcript-find = Search
stage-transcript-found =
    { $n ->
        [0] Nothing found.
        [one] Found in one place.
       *[other] Found in { $n } places.
    }
stage-transcript-download = Download as captions (WebVTT)
stage-captions-file = Captions: { $x } (WebVTT)
stage-sheet-title = Sheet for the hall
stage-sheet-help = Print it and hang it up: a phone that reads a code plays the sound in that language.
stage-code-of = Code to listen in { $x }
stage-manage-title = Broadcasts
stage-manage-intro = Sessions and items that are held by video link. Set up a broadcast, then say where its pictures come from.
stage-manage-none = No session and no item is marked as held by video link.
stage-manage-others =
    { $n ->
        [one] One other session
       *[other] { $n } other sessions
    }
stage-manage-session = Session
stage-set-up = Set up a broadcast
stage-manager = Stage manager
stage-manager-of = Stage manager: { $x }
stage-audience = What the audience sees
stage-audience-sees = The audience sees: { $x }.
stage-switch = Switch
stage-keys-help = By keyboard: the number with your browser's access key (Alt, or Ctrl and Option).
stage-choice-live = the picture as it is made
stage-choice-recording = from its beginning
stage-choice-slate = words, and a picture if there is one
stage-choice-off = nothing but when it begins
stage-choice-none = there is no source for this yet
stage-over = This edition is over. What was recorded stays; nothing is switched any more.
stage-arrange = Sources, files and captions
stage-public-page = The public page
stage-previews = Preview
stage-trail = Last switches
stage-switched-to = switched to { $x }
stage-by-itself = by itself
stage-left = The live picture was left on { $x }.
stage-left-help = The audience stays with what it sees now until you switch back.
stage-problem-missing = The live address answers with an error.
stage-problem-silent = The host of the live address does not answer.
stage-problem-unreadable = What comes from the live address is no playlist.
stage-problem-ended = The live stream says that it is over.
stage-problem-stalled = The live stream does not go on.
stage-problem-forbidden = The live address leads into a private network, where this server does not look.
stage-sources-of = Sources: { $x }
stage-sources-live = Live picture
stage-sources-live-help = One address for each language of the sound; the first is the original. A playlist (.m3u8), or the page of a WebRTC engine, which is shown in a frame.
stage-sources-recording = Recordings elsewhere
stage-sources-recording-help = Addresses of files or playlists kept elsewhere. A recording that this server is to keep is added below.
stage-address = Address
stage-audio-language = Language of the sound
stage-form = Form
stage-form-guess = By its address
stage-form-hls = Playlist (HLS)
stage-form-page = Page with a player
stage-form-video = File
stage-slate-words = Words of the slate
stage-files = Files kept here
stage-file = Recording or picture
stage-file-help = MP4 or WebM, at most { $x }; or a picture for the slate (PNG, JPEG, WebP).
stage-file-add = Add file
stage-alternative = What a picture shows, for those who do not see it
stage-slate-picture = Picture of the slate
stage-megabytes = { $x } MB
stage-captions = Captions
stage-cues =
    { $n ->
        [one] one cue
       *[other] { $n } cues
    }
stage-captions-language = Language of the captions
stage-captions-vtt = Captions (WebVTT)
stage-captions-help = A .vtt file in time with the recording. What is said and by whom is kept; styles are not.
stage-captions-add = Add captions
stage-remove = Remove
stage-remove-of = Remove { $x }
stage-take-away = Take this broadcast away
stage-take-away-help = Its sources, files and captions go with it.
conflict-stage-no-source = There is no source for this yet. Name one under “Sources, files and captions” first; nothing was switched.
fault-stage-address = This is no address of the web; it begins with https:// and holds no name and password.
fault-stage-https = Only https addresses are played; http only from hosts that the operator allows.
fault-stage-private = This address lies in a private network; the operator can allow its host.
fault-stage-language = Choose the language.
fault-stage-too-long = The file is longer than { $x } MB; shorten it or name its address elsewhere.
fault-stage-no-video = This is no recording that browsers play (MP4 or WebM, complete) and no picture.
fault-stage-alternative = Say in a few words what the picture shows.
fault-stage-captions = { $x }
vtt-line = Line { $x }:
vtt-too-long = the file is longer than 1 MB.
vtt-not-text = this is no text in UTF-8.
vtt-no-head = a caption file begins with the line WEBVTT and an empty line.
vtt-too-many = there are more than 20,000 cues.
vtt-empty = there is no cue in it.
vtt-no-time = a cue needs its times: 00:01.000 --> 00:04.000.
vtt-bad-time = times look like 00:01.000 --> 00:04.000.
vtt-backwards = the cue ends before it begins.
vtt-order = the cue begins before the one above it.
vtt-no-gap = an empty line is missing before the next times.
vtt-silent = the cue says nothing.
vtt-cue-long = the cue is longer than 1,000 characters.
stage-on-now = On now
stage-recordings = Recordings
