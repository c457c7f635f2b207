### What I said: every topic with its answer.

said-show = What I said
said = This is what you said.
    .help = Pick one to see it or change it.
    .none = No answer yet
    .helper = Your helper answered this.
    .mat = This card is on your mat.
said-later = Show what I put off
said-first = What you put off comes first.
    .none = You put nothing off.
said-all = Show all I said
