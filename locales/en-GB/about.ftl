### About me: my name, my picture, what matters.

about-intro = Tell us about you.
    .line-1 = You say your name and what matters to you.
    .line-2 = It takes about 10 minutes. You can stop after each screen.
    .line-3 = You need no papers for this. Sit where you feel good.

about-name = What is your name?
    .help = Type your name, or do it later.
    .field = My name
about-face = Which face is most like you?
    .help = You will be in the pictures.
about-uses = What do you use?
    .help = Pick all that you use. It will be in the pictures.
    .wheelchair = A wheelchair
    .glasses = Glasses
    .hearing = A hearing aid
    .frame = A walking frame
    .cane = A white cane
    .none = None of these
about-likes = What do people like about me?
about-matters = What matters to me?
about-support = How do I like to be supported?
    .help = Pick what helps you.
own-words = Say it in your own words.
    .help = Type here. A person can help you.
    .field = My own words

## What people like about me.

like-kind = I am kind.
like-funny = I am funny.
like-friendly = I am friendly.
like-listen = I listen well.
like-hard-working = I work hard.
like-honest = I am honest.
like-brave = I am brave.
like-creative = I make things.
like-helpful = I help people.
like-calm = I am calm.
like-smile = I make people smile.

## What matters to me.

matter-family = My family
matter-friends = My friends
matter-partner = My partner
matter-home = My home
matter-pets = Animals
matter-music = Music
matter-sport = Sport
matter-art = Making art
matter-food = Good food
matter-faith = My faith
    .help = *Faith* means what you believe.
matter-nature = Being outside
matter-work = My job
matter-tv = Films and TV
matter-quiet = Quiet time
matter-phone = My phone
matter-choice = My own choices
matter-health = Being well
matter-same = Things stay the same

## How to support me well.

support-time = Give me time.
support-listen = Listen to me.
support-pictures = Show me pictures.
support-words = Use short words.
support-calm = Stay calm.
support-ask = Ask me first.
support-same-people = Send people I know.
support-know-plan = Tell me what will happen.
support-try = Let me try first.
support-fun = Have fun with me.
support-privacy = Knock on my door.
support-watch = Watch my body and face.
support-quiet = Keep it quiet.
support-on-time = Come on time.
