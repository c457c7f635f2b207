### Words of the document on paper.
### print-easy-… follow the easy-read rules. print-sum-… are for the social worker and need not.

print-page = Page { $at } of { $of }
print-missing-letter = The sign � stands for a letter that we cannot print.

## The person's part.

print-easy-title = My plan
    .named = My plan: { $name }
print-easy-cover = My plan
    .example = This is an example. It is not a real person.
    .name = My name is { $name }.
    .made = I made this on { $date }.
    .made-other = This was made on { $date }.
    .alone = I did it by myself.
    .family = My family was with me.
    .friend = A friend was with me.
    .staff = My support worker was with me.
    .advocate = My advocate was with me. An *advocate* helps me to speak up.
    .professional = My social worker or nurse was with me.
    .other = Another person was with me.
    .agreed = I said yes to share it.
    .parts = I picked these parts.
    .parts-other = These parts were picked.
    .worker = The last pages are for my social worker. A *social worker* helps me to get support.
print-easy-about = This is me
    .name = I am { $name }.
    .likes = What people like about me
    .matters = What matters to me
    .supports = How to support me well
    .nothing = I have not filled this in yet.
print-easy-life = My answers
    .nothing = I have not answered a question yet.
    .to-do = { $count ->
        [one] I have 1 question still to do.
       *[other] I have { $count } questions still to do.
    }
print-easy-view = Views
    .family = My family says:
    .friend = My friend says:
    .staff = My support worker says:
    .advocate = My advocate says:
    .professional = My social worker or nurse says:
    .other = Another person says:
    .program = The example says:
print-easy-money = Money for my support
    .what = A *personal budget* is money for my support.
    .who = The *council* decides how much. The council runs services where I live.
    .guess = This is a guess. It can go up or down.
    .told = My council told me this amount. It can go up or down.
    .week = { $amount } a week
    .year = { $amount } a year
    .table = We used the table from { $council }.
    .example = The table is only an example. It is not from a real council.
    .missing = { $count ->
        [one] I have 1 answer still to give. The amount can change.
       *[other] I have { $count } answers still to give. The amount can change.
    }
    .none = There is no amount yet.
    .ask = I can ask my council for an amount.
    .more = My needs may cost more.
    .tell = I want to tell the council.
    .cost = My plan costs { $amount } a week.
print-easy-goals = My goals
    .nothing = I have no goals yet.
print-easy-goal = My goal { $number }
    .own = My own goal
    .want = What I want
    .what = What will happen
    .who = Who helps me
    .when = When it happens
    .cost = What it costs
    .pays = Which money pays
    .week = { $amount } a week
print-easy-week = My week
    .line = { $time }: { $what }
print-easy-steps = My first steps
    .by = By { $date }.
    .done = Done
print-easy-more = There is more in the computer file.

## Dates.

print-date = { $day } { $number } { $month } { $year }
    .short = { $number } { $month } { $year }
print-month = Month
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December

## The social worker's part.

print-sum-title = Summary for the social worker
    .order = This part follows the order of section 25 of the Care Act 2014, so that it can be checked against a care and support plan or copied into one.
    .view = It records the person’s own view. It is evidence for the local authority’s needs assessment under section 9. It is not that assessment, and it does not say whether any need meets the eligibility criteria. The local authority decides that.
    .empty-columns = The columns “Council view” and “Final view” are left empty for the council.
    .attached = The same information is attached to this document as data (my-plan.json).
    .example = This is an example. It does not describe a real person.
    .not-shared = This part is not in this document.
    .nothing = Nothing recorded yet.
    .cut = … (the attached data has the whole text)
print-sum-facts = About this document
    .head = What
    .detail = Detail
    .name = Name
    .no-name = Not given
    .made = Made on
    .parts = Parts shared
    .agreed = Agreed to share
    .agreed-by = { $who } agreed on { $date }. { $how }.
    .agreed-not = No agreement is recorded
    .agreed-unseen = “Yes” was pressed on { $date }. Who was there is not recorded.
    .agreed-other = The person did not agree to this themselves. { $who } made this document on { $date }. { $how }.
    .answers = { $how ->
        [press] The person presses the buttons.
        [say] The person says it and the supporter presses.
        [sign] The person signs it and the supporter presses.
        [point] The person points or looks and the supporter presses.
        [look] The person looks at it and the supporter presses.
        [device] The person uses a talking device and the supporter presses.
        [body] The supporter watches the person’s body and face. These are the supporter’s views.
        [think] The supporter says what they think the person means. These are the supporter’s views.
       *[other] Not recorded
    }
print-sum-view = Whose view
    .of = { $words } (view of: { $who })
print-sum-sittings = Who was there, and when
    .date = Date
    .who = Who was with the person
    .how = How the person answered
    .alone = Nobody. The person was alone.
    .not-said = Not recorded
    .went = { $who } (for a part of it)
print-sum-needs = 1. Needs identified
    .ref = Section 25(1)(a). Each answer stands under the outcomes of regulation 2(2) of the Care and Support (Eligibility Criteria) Regulations 2015. The person was asked to think of a time when nobody is there to help. “What makes it hard” follows regulation 2(3)(b) to (d), and regulation 2(4) for needs that go up and down.
    .asked = What was asked
    .view = The person’s view
    .others = Other views
    .hard = What makes it hard
    .help = Help now
    .council = Council view
    .final = Final view
    .no-answer = No answer yet
    .see = Details are under ({ $letter }).
    .wellbeing = Wellbeing: answers with no outcome letter
    .wellbeing-ref = These answers belong to areas of wellbeing in section 1(2) of the Care Act 2014.
print-sum-said = Said
    .own = { $how }, { $date }
    .entered = { $how }, { $date }. Put in by { $by }.
print-sum-role = Role
    .person = The person
    .family = Family
    .friend = A friend
    .staff = A support worker
    .advocate = An advocate
    .professional = A professional
    .other = Somebody else
    .program = The example
    .named = { $name } ({ $role })
print-sum-role-by = Role after “by”
    .person = the person
    .family = family
    .friend = a friend
    .staff = a support worker
    .advocate = an advocate
    .professional = a professional
    .other = somebody else
    .program = the example
print-sum-how = Way
    .pressed = Pressed the button
    .said = Said in words
    .signed = Signed
    .pointed = Pointed or looked
    .looked = Looked at it
    .showed = Showed it, or showed a yes when asked
    .device = Said with a talking device
    .observed = Observed from body and face
    .interpreted = What a supporter thinks the person means
print-sum-hard = Ways
    .pain = Pain, distress or anxiety
    .danger = Danger to health or safety
    .slow = Takes much longer
    .changes = Needs go up and down
    .none = None of these
print-sum-helper = Helpers
    .nobody = Nobody
    .family = Family (unpaid)
    .friend = A friend or neighbour (unpaid)
    .paid = A paid person
    .equipment = Equipment
print-sum-outcome = Outcomes
    .a = managing and maintaining nutrition
    .b = maintaining personal hygiene
    .c = managing toilet needs
    .d = being appropriately clothed
    .e = being able to make use of the adult’s home safely
    .f = maintaining a habitable home environment
    .g = developing and maintaining family or other personal relationships
    .h = accessing and engaging in work, training, education or volunteering
    .i = making use of necessary facilities or services in the local community including public transport, and recreational facilities or services
    .j = carrying out any caring responsibilities the adult has for a child
print-sum-area = Areas
    .w1 = (a) personal dignity
    .w2 = (b) physical and mental health and emotional well-being
    .w3 = (c) protection from abuse and neglect
    .w4 = (d) control over day-to-day life
    .w5 = (e) participation in work, education, training or recreation
    .w6 = (f) social and economic well-being
    .w7 = (g) domestic, family and personal relationships
    .w8 = (h) suitability of living accommodation
    .w9 = (i) contribution to society
print-sum-eligible = 2. Whether the needs meet the eligibility criteria
    .ref = Section 25(1)(b). This is for the local authority. Nothing in this document answers it.
    .help = Prompting and supervision count as help. An outcome also counts as not achieved where it causes significant pain, distress or anxiety, endangers someone, or takes significantly longer (regulation 2(3)). Points in the budget below say nothing about eligibility.
print-sum-meet = 3. How the plan would meet the needs
    .ref = Section 25(1)(c). What the person would like to happen. Which needs the council will meet is for the council.
    .goal = Goal
    .outcomes = Outcomes
    .happen = What will happen
    .who = Who helps
    .when = When
    .cost = Cost a week
    .money = Which money
    .none = No letter
    .unknown = Not known yet
    .words = In the person’s own words: { $words }
print-sum-wish = 4. What the person wants, and wellbeing
    .ref = Section 25(1)(d) and section 9(4): the outcomes that the person wishes to achieve in day-to-day life, and the areas of wellbeing of section 1(2) concerned.
    .about = About the person
    .said = What was said
    .keep = The person wants to keep as it is: { $names }.
    .matters = What matters to the person
    .likes = What people like about the person
    .supports = How to support the person well
    .matter = Matter
    .wants = What the person wants
    .letters = Outcomes
    .areas = Wellbeing
    .changes = What the person wants to keep or change
print-sum-money = 5. Personal budget
    .ref = Section 25(1)(e) and section 26. The amount is indicative. It can go up or down, and the local authority decides it. It is gross: no contribution from the person has been worked out.
    .head = What
    .detail = Detail
    .week = Indicative amount a week
    .year = Indicative amount a year
    .source = Where it comes from
    .told = The council told the person this amount.
    .table = Table of { $council }, version { $version }, valid from { $from } to { $to }. Source: { $source }
    .illustrative = The figures of this table are made up, to show how a table works. They are not from a real council.
    .points = Points from the answers
    .table-says = The table gives
    .table-week = { $amount } a week
    .table-year = { $amount } a year
    .unpaid = Taken off for help from family and friends
    .missing = Questions with points and no answer of the person’s own yet
    .no-amount = There is no amount yet.
    .more = Needs that cost more
    .more-yes = The person says that their needs cost more than this amount.
    .more-no = The person does not say that their needs cost more.
    .work = How the points were counted
    .question = Question
    .answer = Answer
    .each = Points
    .weight = Weight
    .sum = Points × weight
    .total = Total
    .costs = Costs for one week, by money source
    .from = Money source
    .goals = Goals
    .cost = Cost a week
    .nobody = No money source picked
    .together = All goals
    .council = Goals that council money pays for, wholly or in part
    .mixed = A goal that several sources pay for stands once, with its whole cost.
    .unknown = { $count ->
        [one] The cost of 1 goal is not known yet.
       *[other] The cost of { $count } goals is not known yet.
    }
print-sum-reduce = 6. Ways to reduce, prevent or delay needs
    .ref = Section 25(1)(f). What the person plans that builds on their own strengths, on people they know and on their community. Advice and information from the council comes here too.
    .goal = Goal
    .plans = What the person plans
    .who = Who helps without pay
    .advice = Advice from the council
    .none = No goal names this yet.
print-sum-direct = 7. Direct payments
    .ref = Section 25(2). For the council: which needs direct payments would meet, the amount, and how often.
    .needs = Needs to be met by direct payments
    .amount = Amount
    .often = How often
print-sum-steps = 8. Actions
    .goal = Goal
    .step = First step
    .who = Who does it
    .when = By when
    .done = Done
    .none = Not said yet
print-sum-missing = 9. What is missing
    .count = { $what }: { $done } of { $of }
    .all = Nothing is missing from the parts that are shared.
    .unanswered = No answer yet: { $names }
    .later = To answer later: { $names }
