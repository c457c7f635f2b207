### My life now: the self-assessment. Each question has its answers as full sentences.
### .name is the short name in lists. .goal is what a person may want to change.

life-intro = Tell us about your life now.
    .count = There are { $count } questions.
    .line-1 = There are 22 questions.
    .line-2 = Think about a day when nobody is there to help you.
    .line-3 = There is no wrong answer.

q-eat = Do you need help to eat and drink?
    .help = Think about a day when nobody is there to help you.
    .name = Eat and drink
    .a = I eat and drink by myself.
    .b = I need a person to remind me to eat and drink.
    .c = I need help at most meals.
    .d = I need help every time I eat or drink.
    .goal = I want to change how I eat and drink.

q-cook = Do you need help to shop and cook?
    .help = Think about food for a whole week.
    .name = Shop and cook
    .a = I shop and cook by myself.
    .b = I need a little help to shop and cook.
    .c = I need help on most days.
    .d = I need a person to shop and cook for me.
    .goal = I want to change how I shop and cook.

q-wash = Do you need help to wash?
    .help = Think about a day when nobody is there to help you.
    .name = Wash
    .a = I wash by myself.
    .b = I need a person to remind me, or a little help.
    .c = I need help to wash on most days.
    .d = I need help every time I wash.
    .goal = I want to change how I wash.

q-toilet = Do you need help with the toilet?
    .help = This is private. You choose who sees your answer.
    .name = Toilet
    .a = I use the toilet by myself.
    .b = I need a person to remind me.
    .c = I need help most times.
    .d = I need help every time.
    .goal = I want to change my help with the toilet.

q-dress = Do you need help to get dressed?
    .help = Think about the clothes you put on each day.
    .name = Get dressed
    .a = I get dressed by myself.
    .b = I need help to choose my clothes.
    .c = I need help to get dressed on most days.
    .d = I need help every time I get dressed.
    .goal = I want to change how I get dressed.

q-move = Do you need help to move around your home?
    .help = Think about beds, chairs, doors and stairs.
    .name = Move around at home
    .a = I move around by myself.
    .b = I use equipment. *Equipment* is a thing that helps, like a frame.
    .c = I need 1 person to help me.
    .d = I need 2 people or a hoist. A *hoist* is a machine that lifts you.
    .goal = I want to change how I move around at home.

q-alone = Are you safe alone at home?
    .help = Think about fire, falls and people at the door.
    .name = Safe at home
    .a = I am safe alone at home.
    .b = I am safe alone for part of a day.
    .c = I am safe alone for less than 1 hour.
    .d = I am never safe alone.
    .goal = I want to be safer at home.

q-night = Do you need help at night?
    .help = Think about the time when you are in bed.
    .name = Help at night
    .a = I sleep at night with no help.
    .b = I need help on some nights.
    .c = I need a person who sleeps in my home.
    .d = I need a person who stays awake all night.
    .goal = I want to change my help at night.

q-clean = Do you need help to clean your home and wash clothes?
    .help = Think about floors, dishes, beds and clothes.
    .name = Clean and wash clothes
    .a = I clean and wash clothes by myself.
    .b = I need a little help.
    .c = I need help with most of it.
    .d = I need a person to do all of it.
    .goal = I want to change how I clean my home.

q-people = Do you need help to see family and friends?
    .help = Think about the people you want to see.
    .name = Family and friends
    .a = I see the people I choose.
    .b = I need a little help to see people.
    .c = I need help most times.
    .d = I see people only if a person comes with me.
    .goal = I want to see family and friends more.

q-work = Do you need help to work, learn or volunteer?
    .help = To *volunteer* means to work for no pay, to help others.
    .name = Work and learn
    .a = I work or learn by myself.
    .b = I need help to start.
    .c = I need help most times.
    .d = I need help all the time.
    .goal = I want to work, learn or volunteer.

q-travel = Do you need help to travel?
    .help = Think about buses, trains, cars and roads.
    .name = Travel
    .a = I travel alone.
    .b = I need help on new trips.
    .c = I need help on most trips.
    .d = I need help on every trip.
    .goal = I want to change how I travel.

q-fun = Do you need help to do things you enjoy?
    .help = Think about clubs, sport, music and days out.
    .name = Things I enjoy
    .a = I do things I enjoy by myself.
    .b = I need a little help.
    .c = I need help most times.
    .d = I need help every time.
    .goal = I want to do more things that I enjoy.

q-child = Do you look after a child?
    .help = You can say if you need help.
    .name = Look after a child
    .n = I do not look after a child.
    .a = I look after a child with no help.
    .b = I need a little help to look after a child.
    .c = I need help on most days.
    .d = I need help every day.
    .goal = I want help to look after my child.

q-tell = Do you need help to tell people what you want?
    .help = You can use words, signs, pictures or your body.
    .name = Tell people what I want
    .a = People understand me.
    .b = People need time to understand me.
    .c = Only people I know understand me.
    .d = People watch my body and face to understand me.
    .goal = I want more people to understand me.

q-choices = Do you need help with choices and money?
    .help = Think about small choices and big choices.
    .name = Choices and money
    .a = I make choices and use money by myself.
    .b = I need help with big choices.
    .c = I need help with most choices.
    .d = I need help with choices every time.
    .goal = I want to make more of my own choices.

q-health = Do you need help with your health and medicine?
    .help = Think about tablets, doctors and the dentist.
    .name = Health and medicine
    .a = I look after my health by myself.
    .b = I need a person to remind me.
    .c = I need help on most days.
    .d = I need trained help every day. *Trained* means they learned how.
    .goal = I want to change my help with health.

q-upset = Do you get very upset?
    .help = Think about times when a person could get hurt.
    .name = Very upset
    .a = I do not get very upset.
    .b = I sometimes get very upset.
    .c = I often get very upset.
    .d = I get very upset on most days. Staff need a plan.
    .goal = I want help to feel calm.

q-safe = Do you feel safe with other people?
    .help = You can tell a person you trust if you do not feel safe.
    .name = Safe with people
    .a = I feel safe with people.
    .b = I feel mostly safe with people.
    .c = I do not feel very safe.
    .d = I do not feel safe.
    .goal = I want to feel safe with people.

q-day = Do you choose how you spend your day?
    .help = Think about when you get up and what you do.
    .name = Choose my day
    .a = I choose how I spend my day.
    .b = I mostly choose.
    .c = I do not choose much.
    .d = Other people choose for me.
    .goal = I want to choose how I spend my day.

q-home = Do you like where you live?
    .help = Think about your room, your home and your street.
    .name = Where I live
    .a = I like where I live.
    .b = I mostly like where I live.
    .c = I do not like it much.
    .d = I do not like where I live.
    .goal = I want to change where I live.

q-respect = Do people treat you with respect?
    .help = *Respect* means people are polite and listen to you.
    .name = Respect
    .a = People treat me with respect.
    .b = People mostly treat me with respect.
    .c = People do not respect me much.
    .d = People do not respect me.
    .goal = I want people to treat me with respect.

## After each scored question.

hard-heading = Is any of this true for you?
    .pain = It hurts or upsets me.
    .danger = It is not safe.
    .slow = It takes a very long time.
    .changes = I have good days and bad days.

helper-heading = Who helps you with this now?
    .nobody = Nobody helps me.
    .family = My family
    .friend = A friend or neighbour
    .paid = A person who is paid
    .equipment = A thing that helps

wish-heading = Do you want to keep this or change it?
    .keep = I want to keep it.
    .change = I want to change it.

## When a person does not feel safe.

safe-talk = You have a right to be safe.
    .line-1 = Tell a person you trust.
    .line-2 = You can tell your social worker.
    .line-3 = In danger, call 999.

life-end = You told us about your life.
    .line-1 = Well done. That was a lot of thinking.
    .line-2 = You can change an answer at any time.
