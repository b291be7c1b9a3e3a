# Texts of this section.
