### My life now: the self-assessment. Each area and question has its answers as full sentences.
### .name is the short name in lists. .goal is what a person may want to change.

life-intro = Tell us about your life now.
    .line-1 = First you see 9 parts of your life.
    .line-2 = Then we ask some more questions.
    .line-3 = It takes about 30 minutes. You can stop after each screen.
    .line-4 = Every answer is a good answer. Not sure is a good answer too.
    .line-5 = You need no papers. A person who knows you can sit with you.

## The overview: one press for what goes well.

areas = How does this go for you?
    .help = Pick 1 answer for each part of your life.

area-food = Food and drink
    .help = Eating, shopping for food and cooking.
    .self = I do all of this by myself.
    .some = I need help with some or all of this.
    .not-sure = I am not sure.

area-body = Keeping clean and dressed
    .help = Washing, getting dressed and the toilet.
    .self = I do all of this by myself.
    .some = I need help with some or all of this.
    .not-sure = I am not sure.

area-home = My home
    .help = Moving around, cleaning and washing clothes.
    .self = I do all of this by myself.
    .some = I need help with some or all of this.
    .not-sure = I am not sure.

area-out = Going out and seeing people
    .help = Travel, things you enjoy, family and friends.
    .self = I do all of this by myself.
    .some = I need help with some or all of this.
    .not-sure = I am not sure.

area-talk = Talking and choosing
    .help = Telling people, understanding people and making choices.
    .self = I do all of this by myself.
    .some = I need help with some or all of this.
    .not-sure = I am not sure.

area-money = Money and bills
    .help = Using money and paying bills.
    .self = I do all of this by myself.
    .some = I need help with some or all of this.
    .not-sure = I am not sure.

area-health = Health and medicine
    .help = Looking after your health and taking medicine.
    .self = I do all of this by myself.
    .some = I need help with some or all of this.
    .not-sure = I am not sure.

area-care = Looking after others
    .help = Looking after a child or an adult.
    .self = I do not look after anybody.
    .some = I look after somebody.
    .not-sure = I am not sure.

area-good = How life feels
    .help = Your feelings, your day, your home and who you live with.
    .self = All of this is good for me.
    .some = Some or all of this is not good.
    .not-sure = I am not sure.

## The questions.

q-eat = How do you eat and drink?
    .help = What can you do with no help?
    .name = Eat and drink
    .a = I eat and drink by myself.
    .b = I need a person to remind me to eat and drink.
    .c = I need help at most meals.
    .d = I need help every time I eat or drink.
    .choke = I may choke. A person must stay with me. To *choke* means food stops my breath.
    .tube = I am fed by a tube.
    .goal = I want to change how I eat and drink.
    .example = For example: a person cuts up my food.
    .why = We ask because food and drink keep you well.

q-shop = How do you shop for food?
    .help = Think about the food for a whole week.
    .name = Shop for food
    .a = I shop for food by myself.
    .b = I need a little help to shop.
    .c = I need a person with me at the shop.
    .d = I need another person to do my shopping.
    .goal = I want to change how I shop for food.
    .example = For example: a person reads the prices to me.
    .why = We ask because you need food that you like.

q-meals = How do you cook?
    .help = What can you do with no help?
    .name = Cook
    .a = I cook by myself.
    .b = I need a little help to cook.
    .c = I need help to cook on most days.
    .d = I need another person to cook for me.
    .goal = I want to change how I cook.
    .example = For example: a person helps me with hot pans.
    .why = We ask because good meals keep you well.

q-wash = How do you wash?
    .help = What can you do with no help?
    .name = Wash
    .a = I wash by myself.
    .b = I need a person to remind me, or a little help.
    .c = I need help to wash on most days.
    .d = I need help every time I wash.
    .goal = I want to change how I wash.
    .example = For example: a person helps me into the bath.
    .why = We ask because to be clean keeps you well.

q-dress = How do you get dressed?
    .help = Think about the clothes you put on each day.
    .name = Get dressed
    .a = I get dressed by myself.
    .b = I need help to choose my clothes.
    .c = I need help to get dressed on most days.
    .d = I need help every time I get dressed.
    .goal = I want to change how I get dressed.
    .example = For example: a person helps me with buttons.
    .why = We ask because you choose what you wear.

q-toilet = How do you use the toilet?
    .help = You choose later who gets this answer.
    .name = Toilet
    .a = I use the toilet by myself.
    .b = I need a person to remind me.
    .c = I need help most times.
    .d = I need help every time.
    .pads = I use pads. A person helps me to change them.
    .pads-self = I use pads. I change them by myself.
    .goal = I want to change my help with the toilet.
    .example = For example: a person helps me to sit down.
    .why = We ask because this help must be kind and private.

q-move = How do you move around your home?
    .help = Think about beds, chairs, doors and stairs.
    .name = Move around at home
    .a = I move around by myself.
    .b = I use equipment by myself. *Equipment* is a thing that helps, like a frame.
    .c = I need 1 person to help me.
    .both = I need equipment and 1 person.
    .d = I need 2 people, or a hoist. A *hoist* is a machine that lifts you.
    .goal = I want to change how I move around at home.
    .example = For example: a person helps me on the stairs.
    .why = We ask because you need to get around safely.

q-cleaning = How do you clean your home?
    .help = Think about floors, dishes and beds.
    .name = Clean my home
    .a = I clean my home by myself.
    .b = I need a little help to clean.
    .c = I need help with most of it.
    .d = I need another person to clean for me.
    .goal = I want to change how I clean my home.
    .example = For example: a person helps me to clean the bath.
    .why = We ask because a clean home is good for you.

q-clothes = How do you wash your clothes?
    .help = What can you do with no help?
    .name = Wash my clothes
    .a = I wash my clothes by myself.
    .b = I need a little help with my clothes.
    .c = I need help with most of it.
    .d = I need another person to wash my clothes.
    .goal = I want to change how I wash my clothes.
    .example = For example: a person sets the machine for me.
    .why = We ask because clean clothes keep you well.

q-alone = How long can you be alone at home?
    .help = Think about fire, falls and people at the door.
    .name = Alone at home
    .a = I am safe alone at home.
    .b = I am safe alone for part of a day.
    .c = I am safe alone for less than 1 hour.
    .d = I am never safe alone.
    .goal = I want to be safer at home.
    .example = For example: I know what to do in a fire.
    .why = We ask because you have a right to be safe.

q-night = How do your nights go?
    .help = Think about the time when you are in bed.
    .name = Help at night
    .a = I sleep at night with no help.
    .b = I need help on some nights.
    .c = I need a person who sleeps here and helps me.
    .d = I need a person who stays awake all night.
    .goal = I want to change my help at night.
    .example = For example: a person helps me to turn over.
    .why = We ask because you need good sleep.

q-travel = How do you travel?
    .help = Think about buses, trains, cars and roads.
    .name = Travel
    .a = I travel by myself.
    .b = I need help on new trips.
    .c = I need help on most trips.
    .d = I need help on every trip.
    .never = I never go out.
    .goal = I want to change how I travel.
    .example = For example: a person comes on the bus with me.
    .why = We ask because you have a right to go out.

q-fun = How do you do the things you enjoy?
    .help = Think about clubs, sport, music and days out.
    .name = Things I enjoy
    .a = I do things I enjoy by myself.
    .b = I need a little help.
    .c = I need help most times.
    .d = I need help every time.
    .never = I do nothing that I enjoy.
    .goal = I want to do more things that I enjoy.
    .example = For example: a person comes to the club with me.
    .why = We ask because good times are part of a good life.

q-people = How do you see family and friends?
    .help = Think about the people you want to see.
    .name = Family and friends
    .a = I see the people I choose.
    .b = I need a little help to see people.
    .c = I need help most times.
    .d = I see people only if a helper comes with me.
    .none = I have nobody to see.
    .goal = I want to see family and friends more.
    .example = For example: a person helps me to phone my friend.
    .why = We ask because people you like matter.

q-job = How do you work?
    .help = Work is a job that you are paid for.
    .name = Work
    .a = I do my job by myself.
    .b = I need help to start.
    .c = I need help at work most times.
    .d = I need help at work all the time.
    .want = I have no job. I want a job.
    .no = I do not want a job now.
    .goal = I want to work, or to change my work.
    .example = For example: a person shows me each task.
    .why = We ask because you have a right to work.

q-learn = How do you learn?
    .help = Think about college, classes and training.
    .name = Learn
    .a = I learn by myself.
    .b = I need help to start.
    .c = I need help to learn most times.
    .d = I need help to learn all the time.
    .want = I do not learn now. I want to.
    .no = I do not want to learn now.
    .goal = I want to learn new things.
    .example = For example: a person helps me in a class.
    .why = We ask because everybody can learn.

q-volunteer = How do you volunteer?
    .help = To *volunteer* means to work for no pay, to help others.
    .name = Volunteer
    .a = I volunteer by myself.
    .b = I need help to start.
    .c = I need help to volunteer most times.
    .d = I need help to volunteer all the time.
    .want = I do not volunteer now. I want to.
    .no = I do not want to volunteer now.
    .goal = I want to volunteer.
    .example = For example: a person helps me in a charity shop. A *charity* helps people.
    .why = We ask because you can help other people.

q-tell = How do you tell people what you want?
    .help = You can use words, signs, pictures or your body.
    .name = Tell people what I want
    .a = People understand me.
    .b = People need time to understand me.
    .c = Only people I know understand me.
    .d = People watch my body and face to understand me.
    .goal = I want more people to understand me.
    .example = For example: I point at a picture.
    .why = We ask because your words and signs matter.

q-understand = How do you understand other people?
    .help = Think about people who talk to you.
    .name = Understand other people
    .a = I understand what people say.
    .b = I understand short words and pictures.
    .c = I need a person I know to explain.
    .d = I understand things that I see, hear or touch now.
    .goal = I want people to explain things better.
    .example = For example: a person shows me a picture of it.
    .why = We ask because people must explain things to you.

q-choosing = How do you make choices?
    .help = Think about small choices and big choices.
    .name = Choices
    .a = I make my choices by myself.
    .b = I need help with big choices.
    .c = I need help with most choices.
    .d = I need help with choices every time.
    .goal = I want to make more of my own choices.
    .example = For example: a person shows me 2 things to pick from.
    .why = We ask because your choices are yours.

q-cash = How do you use money?
    .help = Think about shops, cash and bank cards.
    .name = Use money
    .a = I use money by myself.
    .b = I need help with big amounts.
    .c = I need help most times.
    .d = I need another person to look after my money.
    .goal = I want to change my help with money.
    .example = For example: a person helps me to count my change.
    .why = We ask because it is your money.

q-bills = How do you pay your bills?
    .help = Bills are for rent, lights and heat.
    .name = Bills
    .a = I pay my bills by myself.
    .b = I need a person to remind me.
    .c = I need help with most bills.
    .d = I need another person to pay my bills.
    .debt = I owe money that I cannot pay.
    .goal = I want help with bills, or with money that I owe.
    .example = For example: a person reads a letter to me.
    .why = We ask because bills can be hard.

q-doctor = How do you look after your health?
    .help = Think about doctors, the dentist and food.
    .name = Health
    .a = I look after my health by myself.
    .b = I need a person to remind me.
    .c = I need help on most days.
    .d = I need a nurse or a trained helper every day. *Trained* means they learned how.
    .goal = I want to change my help with health.
    .example = For example: a person comes to the doctor with me.
    .why = We ask because you have a right to good health.

q-medicine = How do you take your medicine?
    .help = Think about tablets, creams and injections.
    .name = Medicine
    .a = I take my medicine by myself.
    .b = I need a person to remind me.
    .c = I need help each time.
    .d = A nurse or a trained helper gives it to me.
    .no = I take no medicine.
    .goal = I want to change my help with medicine.
    .example = For example: a person puts my tablets in a day box.
    .why = We ask because medicine must be taken safely.

q-child = Do you look after a child?
    .help = It can be a child who lives in a different place.
    .name = Look after a child
    .n = I do not look after a child.
    .a = I look after a child with no help.
    .b = I need a little help to look after a child.
    .c = I need help on most days.
    .d = I need help every day.
    .away = My child lives in a different place. I need help to see my child.
    .goal = I want help to look after my child.
    .example = For example: a person helps me to get my child to school.
    .why = We ask because you can ask for help as a parent.

q-carer = Do you look after an adult?
    .help = It can be your mum, your dad or a friend.
    .name = Look after an adult
    .n = I do not look after an adult.
    .a = I look after an adult with no help.
    .b = I need a little help to do this.
    .c = I need help on most days.
    .d = I need help every day.
    .goal = I want help to look after another person.
    .example = For example: I cook for my mum each day.
    .why = We ask because people who look after others can ask for help.

q-upset = Do you get very upset?
    .help = It can happen to anybody. You can ask for help.
    .name = Help when I get upset
    .a = I do not get very upset.
    .b = I get very upset at times.
    .c = I get very upset on many days.
    .d = I get very upset on most days.
    .goal = I want help to feel calm.
    .example = For example: I shout or hit, or I hurt myself.
    .why = We ask because people can help you to feel calm.

q-mood = How do you feel on most days?
    .help = Every answer is a good answer.
    .name = How I feel
    .a = I feel well on most days.
    .b = I feel sad or worried at times.
    .c = I feel sad or worried on many days.
    .d = I feel sad or worried on most days.
    .goal = I want to feel better.
    .example = For example: I do not want to get up.
    .why = We ask because how you feel matters.

q-lonely = Do you feel lonely?
    .help = *Lonely* means you miss other people.
    .name = Feel lonely
    .a = I do not feel lonely.
    .b = I feel lonely at times.
    .c = I feel lonely on many days.
    .d = I feel lonely on most days.
    .goal = I want to feel less lonely.
    .example = For example: I have nobody to talk to.
    .why = We ask because people can help you to meet others.

q-day = Who chooses how you spend your day?
    .help = Think about when you get up and what you do.
    .name = Choose my day
    .a = I choose how I spend my day.
    .b = I choose most of it.
    .c = I choose a little of it.
    .d = Other people choose for me.
    .goal = I want to choose how I spend my day.
    .example = For example: I choose when I go to bed.
    .why = We ask because it is your life.

q-home = Do you like where you live?
    .help = Think about your room, your home and your street.
    .name = Where I live
    .a = I like where I live.
    .b = I like most of it.
    .c = I do not like much of it.
    .d = I do not like where I live.
    .goal = I want to change something about my home.
    .example = For example: my room is warm and quiet.
    .why = We ask because your home matters.

q-living = Do you like who you live with?
    .help = You can live alone or with other people.
    .name = Who I live with
    .a = I like how I live: alone or with others.
    .b = I like most of it.
    .c = I do not like much of it.
    .d = I want to live with different people.
    .alone = I live alone. I want to live with others.
    .own = I want to live by myself.
    .goal = I want to change how I live with others.
    .example = For example: I chose the people I live with.
    .why = We ask because you have a say in who you live with.

q-safe = Do you feel safe with other people?
    .help = Think about home and outside.
    .name = Safe with people
    .a = I feel safe with people.
    .most = I feel safe with most people.
    .some = I do not feel safe with some people.
    .d = I do not feel safe.
    .b = I feel mostly safe with people.
    .c = I do not feel very safe.
    .example = For example: a person hits me, shouts at me or takes my things.
    .why = We ask because you have a right to be safe.

q-respect = Do people treat you with respect?
    .help = *Respect* means people are polite and listen to you.
    .name = Respect
    .a = People treat me with respect.
    .most = Most people treat me with respect.
    .some = Some people do not treat me with respect.
    .none = People do not treat me with respect.
    .b = People mostly treat me with respect.
    .c = People do not respect me much.
    .d = People do not respect me.
    .example = For example: people knock on my door and wait.
    .why = We ask because you have a right to respect.

## Questions of an earlier version. They are not asked now; what was said then keeps its words.

q-cook = Do you need help to shop and cook?
    .help = Think about food for a whole week.
    .name = Shop and cook
    .a = I shop and cook by myself.
    .b = I need a little help to shop and cook.
    .c = I need help on most days.
    .d = I need a person to shop and cook for me.
    .goal = I want to change how I shop and cook.

q-clean = Do you need help to clean your home and wash clothes?
    .help = Think about floors, dishes, beds and clothes.
    .name = Clean and wash clothes
    .a = I clean and wash clothes by myself.
    .b = I need a little help.
    .c = I need help with most of it.
    .d = I need a person to do all of it.
    .goal = I want to change how I clean my home.

q-work = Do you need help to work, learn or volunteer?
    .help = To *volunteer* means to work for no pay, to help others.
    .name = Work and learn
    .a = I work or learn by myself.
    .b = I need help to start.
    .c = I need help most times.
    .d = I need help all the time.
    .goal = I want to work, learn or volunteer.

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

## After each need.

hard-heading = What happens with no help?
    .cannot = I cannot do it at all.
    .hurts = It hurts me.
    .upsets = I get upset or worried.
    .danger = It is not safe.
    .slow = It takes a very long time.
    .changes = It goes well on some days only.
    .ill = I get ill, or more ill.
    .lonely = I feel lonely.
    .stuck = I stay at home.
    .family-tired = My family gets too tired.
    .pain = It hurts or upsets me.

hard-each = Each one is different.

why-toilet = I need the toilet at night.
why-turn = I need help to turn over in bed.
why-ill = I can get ill at night.
why-afraid = I feel afraid at night.
why-leave = I get up, and that is not safe.

helper-heading = Who helps you with this now?
    .nobody = Nobody helps me.
    .family = My family
    .friend = A friend or neighbour
    .paid = A person who is paid
    .nurse = A nurse
    .equipment = A thing that helps me, like a frame
    .none = I do not need help with this.

going-heading = Is this going well?
    .yes = Yes. It must go on.
    .so-so = So-so. Some of it must change.
    .no = No. I want to change it.

wish-heading = Do you want to keep this or change it?
    .keep = I want to keep it.
    .change = I want to change it.

## What does this mean?

meaning = What does this mean?
    .open = Explain
    .example = An example
    .why = Why we ask
    .not-sure = You can pick Not sure. You can come back to it.

## Say more.

say-more = Say more
good-heading = What are you good at here?
    .part = I do a part of it by myself.
    .know = I know how it is done.
    .say = I say what I want.
    .try = I try hard.
    .learn = I am learning it.
more-heading = What do you want to say about this?
    .help = Type here. A person can help you.
    .field = My own words
note-heading = What do you want to note, as a helper?
    .help = This is your view. It stands beside the answer of the person.
    .field = Note of the helper

life-rest = You can have a rest now.
    .line-1 = All your answers are saved.
    .line-2 = Go on when you are ready.
    .pause = I want a rest.
life-end = These were the questions about your life.
    .line-1 = That was a lot of thinking.
    .line-2 = You can change an answer at any time.
    .line-3 = You can have a break now.
