//! What is allowed and what follows, for requests, availability, plans. Pure; only these functions make permits.

use exedra_kernel::{Acting, Actor, ForumId, PersonId, PlanId, Refusal, RequestId, key};

use crate::model::{Request, RequestState};

/// Characters of a message or of a reason.
pub const LONGEST_MESSAGE: usize = 1500;

exedra_kernel::permits! {
    /// To ask somebody for a meeting.
    Ask { forum: ForumId, from: PersonId, to: PersonId }
    /// To answer or take back one request.
    Answer { forum: ForumId, request: RequestId }
    /// To say when somebody can meet.
    SetAvailability { forum: ForumId, person: PersonId }
    /// To set hours and places.
    SetUp { forum: ForumId }
    /// To have a plan made.
    MakePlan { forum: ForumId }
    /// To publish a plan.
    Publish { forum: ForumId, plan: PlanId }
    /// To put in many rows at once.
    Fill { forum: ForumId }
    /// To change a plan by hand.
    ChangePlan { forum: ForumId, plan: PlanId }
}

/// The program itself may do these: the demonstration, commands, jobs.
pub struct System;

impl System {
    /// To put in many rows at once.
    pub fn fill(why: &'static str, forum: ForumId) -> Fill {
        Fill::grant(Acting::system(why), forum)
    }
    /// To have a plan made.
    pub fn make_plan(why: &'static str, forum: ForumId) -> MakePlan {
        MakePlan::grant(Acting::system(why), forum)
    }
    /// To publish a plan.
    pub fn publish(why: &'static str, forum: ForumId, plan: PlanId) -> Publish {
        Publish::grant(Acting::system(why), forum, plan)
    }
    /// To change a plan by hand.
    pub fn change_plan(why: &'static str, forum: ForumId, plan: PlanId) -> ChangePlan {
        ChangePlan::grant(Acting::system(why), forum, plan)
    }
    /// To set hours and places.
    pub fn set_up(why: &'static str, forum: ForumId) -> SetUp {
        SetUp::grant(Acting::system(why), forum)
    }
}

/// What is known of somebody at the edition who asks or is asked.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// Who.
    pub person: &'a PersonId,
    /// Registered and not withdrawn.
    pub here: bool,
    /// Agrees to be contacted by other participants.
    pub contacted: bool,
}

/// Whether somebody may be asked at all. Those who do not agree to be contacted are not found.
pub fn can_be_asked(from: &PersonId, to: Side<'_>) -> Result<(), Refusal> {
    if from == to.person {
        return Err(Refusal::Conflict(key!("conflict-ask-oneself")));
    }
    if to.here && to.contacted { Ok(()) } else { Err(Refusal::NotFound) }
}

/// Whoever is registered asks whoever agrees to be contacted: once at a time, and not again after a refusal; `before`
/// holds the asker's requests at this edition and those made to them.
pub fn may_ask(
    actor: &Actor,
    forum: &ForumId,
    from: Side<'_>,
    to: Side<'_>,
    before: &[Request],
) -> Result<Ask, Refusal> {
    if !actor.answers_for(from.person) {
        return Err(Refusal::NotFound);
    }
    if !from.here {
        return Err(Refusal::Conflict(key!("conflict-ask-not-registered")));
    }
    can_be_asked(from.person, to)?;
    let between = |request: &&Request| request.other(from.person) == to.person;
    if before.iter().filter(between).any(|request| request.state.is_open()) {
        return Err(Refusal::Conflict(key!("conflict-ask-already")));
    }
    let refused = |request: &Request| &request.to_id == to.person && request.state == RequestState::Declined;
    if before.iter().any(refused) {
        return Err(Refusal::Conflict(key!("conflict-ask-declined")));
    }
    Ok(Ask::grant(actor.acting_for(from.person), forum.clone(), from.person.clone(), to.person.clone()))
}

/// The two sides of a request see it, and those who answer for them; nobody else, not even the secretariat.
pub fn may_see(actor: &Actor, request: &Request) -> Result<(), Refusal> {
    if actor.answers_for(&request.from_id) || actor.answers_for(&request.to_id) {
        Ok(())
    } else {
        Err(Refusal::NotFound)
    }
}

/// Whoever is asked accepts what was not answered yet.
pub fn may_accept(actor: &Actor, forum: &ForumId, request: &Request) -> Result<Answer, Refusal> {
    answering(actor, forum, request, &request.to_id, request.state == RequestState::Pending)
}

/// Whoever is asked declines, also after having accepted, also when time and place are published.
pub fn may_decline(actor: &Actor, forum: &ForumId, request: &Request) -> Result<Answer, Refusal> {
    answering(actor, forum, request, &request.to_id, request.state.is_open())
}

/// Whoever asked takes it back.
pub fn may_withdraw(actor: &Actor, forum: &ForumId, request: &Request) -> Result<Answer, Refusal> {
    answering(actor, forum, request, &request.from_id, request.state.is_open())
}

fn answering(
    actor: &Actor,
    forum: &ForumId,
    request: &Request,
    side: &PersonId,
    in_time: bool,
) -> Result<Answer, Refusal> {
    may_see(actor, request)?;
    if !actor.answers_for(side) {
        return Err(Refusal::Forbidden);
    }
    if !in_time {
        return Err(Refusal::Conflict(key!("conflict-request-answered")));
    }
    Ok(Answer::grant(actor.acting_for(side), forum.clone(), request.id.clone()))
}

/// Oneself, or whoever holds a mandate.
pub fn may_set_availability(actor: &Actor, forum: &ForumId, person: &PersonId) -> Result<SetAvailability, Refusal> {
    if actor.answers_for(person) {
        Ok(SetAvailability::grant(actor.acting_for(person), forum.clone(), person.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// Whose agenda somebody reads: their own, that of somebody they answer for; the secretariat everybody's.
pub fn may_read_agenda(actor: &Actor, forum: &ForumId, person: &PersonId) -> Result<(), Refusal> {
    if actor.answers_for(person) || actor.runs(forum) { Ok(()) } else { Err(Refusal::NotFound) }
}

/// A room on the net is tried by the secretariat, by those who meet there, and by those who take part where trying it is
/// nobody's meeting; for others it does not exist.
pub fn may_try_room(actor: &Actor, forum: &ForumId, meets: bool, harmless: bool) -> Result<(), Refusal> {
    if actor.runs(forum) || meets || harmless { Ok(()) } else { Err(Refusal::NotFound) }
}

/// The secretariat sets hours and places.
pub fn may_set_up(actor: &Actor, forum: &ForumId) -> Result<SetUp, Refusal> {
    if actor.runs(forum) { Ok(SetUp::grant(actor.acting(), forum.clone())) } else { Err(Refusal::NotFound) }
}

/// The secretariat has plans made.
pub fn may_make_plan(actor: &Actor, forum: &ForumId) -> Result<MakePlan, Refusal> {
    if actor.runs(forum) { Ok(MakePlan::grant(actor.acting(), forum.clone())) } else { Err(Refusal::NotFound) }
}

/// The secretariat publishes.
pub fn may_publish(actor: &Actor, forum: &ForumId, plan: &PlanId) -> Result<Publish, Refusal> {
    if actor.runs(forum) {
        Ok(Publish::grant(actor.acting(), forum.clone(), plan.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// The secretariat changes plans by hand.
pub fn may_change_plan(actor: &Actor, forum: &ForumId, plan: &PlanId) -> Result<ChangePlan, Refusal> {
    if actor.runs(forum) {
        Ok(ChangePlan::grant(actor.acting(), forum.clone(), plan.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Wish;
    use exedra_kernel::{AccountId, By, ForumRole, Lang, Moment, OnBehalf};

    fn id<T>(parse: fn(&str) -> Option<T>, n: u8) -> T {
        parse(&format!("0190a000-0000-7000-8000-0000000000{n:02x}")).unwrap()
    }
    fn person(n: u8) -> PersonId {
        id(PersonId::parse, n)
    }
    fn forum() -> ForumId {
        id(ForumId::parse, 99)
    }
    fn actor(n: u8) -> Actor {
        Actor {
            account: id(AccountId::parse, n),
            person: person(n),
            name: String::new(),
            language: Lang::En,
            operator: false,
            memberships: vec![],
            delegations: vec![],
            mandates: vec![],
            roles: vec![],
        }
    }
    fn request(n: u8, from: u8, to: u8, state: RequestState) -> Request {
        Request {
            id: id(RequestId::parse, n),
            from_id: person(from),
            to_id: person(to),
            listing_id: None,
            message: String::new(),
            message_language: "en".into(),
            wish: Wish::Want,
            answer_wish: None,
            state,
            reason: None,
            created_at: Moment(0),
            answered_at: None,
            answered_by: None,
        }
    }
    fn here(person: &PersonId) -> Side<'_> {
        Side { person, here: true, contacted: true }
    }

    #[test]
    fn asking() {
        let (a, b) = (person(1), person(2));
        let ask = |actor: &Actor, before: &[Request]| may_ask(actor, &forum(), here(&a), here(&b), before);
        assert!(ask(&actor(1), &[]).is_ok());
        assert_eq!(ask(&actor(3), &[]).unwrap_err(), Refusal::NotFound);
        for state in [RequestState::Pending, RequestState::Accepted, RequestState::Planned] {
            for (from, to) in [(1, 2), (2, 1)] {
                let refused = ask(&actor(1), &[request(1, from, to, state)]).unwrap_err();
                assert_eq!(refused, Refusal::Conflict("conflict-ask-already"));
            }
        }
        let declined = request(1, 1, 2, RequestState::Declined);
        assert_eq!(ask(&actor(1), &[declined]).unwrap_err(), Refusal::Conflict("conflict-ask-declined"));
        assert!(ask(&actor(1), &[request(1, 2, 1, RequestState::Declined)]).is_ok(), "who declined may ask");
        assert!(ask(&actor(1), &[request(1, 1, 2, RequestState::Withdrawn)]).is_ok());
    }

    #[test]
    fn who_does_not_agree_is_not_found() {
        let (a, b) = (person(1), person(2));
        for to in [Side { person: &b, here: false, contacted: true }, Side { person: &b, here: true, contacted: false }]
        {
            assert_eq!(may_ask(&actor(1), &forum(), here(&a), to, &[]).unwrap_err(), Refusal::NotFound);
        }
        let oneself = may_ask(&actor(1), &forum(), here(&a), here(&a), &[]).unwrap_err();
        assert_eq!(oneself, Refusal::Conflict("conflict-ask-oneself"));
    }

    #[test]
    fn answering_and_mandates() {
        let pending = request(1, 1, 2, RequestState::Pending);
        assert!(may_accept(&actor(2), &forum(), &pending).is_ok());
        assert_eq!(may_accept(&actor(1), &forum(), &pending).unwrap_err(), Refusal::Forbidden);
        let mut secretary = actor(3);
        secretary.roles.push((forum(), ForumRole::Secretariat, None));
        assert_eq!(may_accept(&secretary, &forum(), &pending).unwrap_err(), Refusal::NotFound);
        assert_eq!(may_see(&secretary, &pending).unwrap_err(), Refusal::NotFound, "messages are for the two");
        let mut assistant = actor(4);
        assistant.mandates.push(person(2));
        let permit = may_accept(&assistant, &forum(), &pending).unwrap();
        assert_eq!(permit.acting().by, By::Person(person(4)));
        assert_eq!(permit.acting().behalf, OnBehalf::Person(person(2)));
        for state in [RequestState::Accepted, RequestState::Planned] {
            let open = request(1, 1, 2, state);
            assert!(
                may_decline(&actor(2), &forum(), &open).is_ok() && may_withdraw(&actor(1), &forum(), &open).is_ok()
            );
            assert!(may_accept(&actor(2), &forum(), &open).is_err());
        }
        let gone = request(1, 1, 2, RequestState::Withdrawn);
        assert!(may_decline(&actor(2), &forum(), &gone).is_err() && may_withdraw(&actor(1), &forum(), &gone).is_err());
    }

    #[test]
    fn only_the_secretariat_of_this_edition_plans() {
        let mut secretary = actor(1);
        secretary.roles.push((id(ForumId::parse, 98), ForumRole::Secretariat, None));
        assert!(may_make_plan(&secretary, &forum()).is_err() && may_set_up(&secretary, &forum()).is_err());
        assert!(may_read_agenda(&secretary, &forum(), &person(2)).is_err());
        secretary.roles.push((forum(), ForumRole::Secretariat, None));
        assert!(may_make_plan(&secretary, &forum()).is_ok() && may_set_up(&secretary, &forum()).is_ok());
        assert!(may_publish(&secretary, &forum(), &id(PlanId::parse, 1)).is_ok());
        assert!(may_read_agenda(&secretary, &forum(), &person(2)).is_ok());
    }
}
