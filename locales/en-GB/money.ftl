### My money: the indicative budget, its workings, the council's own figure.

money-intro = What is a *personal budget*?
    .line-1 = A *personal budget* is an amount of money for your support.
    .line-2 = The *council* decides the amount. The council runs services where you live.
    .line-3 = You say what you need, and how you want to use the money.
    .line-4 = It takes about 10 minutes. You can stop after each screen.
    .line-5 = Have your letter from the council ready, if you have one.

money-source = How do we find the amount?
    .help = Your council has a way to work it out.
    .typed = My council told me an amount.
    .none = I do not know. Do this later.
money-pack = My council is { $council }. Make a first guess.
money-pack-example = Make a first guess for the example.
    .detail = It is not from a real council.

money-amount = What amount did the council tell you?
    .help = Press the money to add it up.
    .period = Is it for a week or a year?
    .week = It is for 1 week.
    .year = It is for 1 year.
    .add-1 = Add £1
    .add-10 = Add £10
    .add-100 = Add £100
    .add-1000 = Add £1000
    .again = Start again
    .so-far = { $amount }

money-kind = What did the council say about this amount?
    .guess = It is a first guess.
    .agreed = The council agreed it.
    .not-known = I am not sure.

money-guess = This is a first guess of the money for your support.
    .line-1 = It can go up or down. The council decides.
    .line-2 = It is called an *indicative budget*. That means a first guess.
    .example = This is only an example. It is not from a real council.
    .council = This is worked out with the table of { $council }.
    .over = This table is for a time that is over. Ask your council for the new one.
    .early = This table is for a time that is still to come. Ask your council about it.
    .more = My needs cost more
    .week = { $amount } a week
    .year = { $amount } a year
    .about-week = That is about { $amount } a week.
    .about-year = That is about { $amount } a year.
    .missing = { $count ->
        [one] { $count } question has no answer yet.
       *[other] { $count } questions have no answer yet.
    }
    .unsure = { $count ->
        [one] You were not sure about { $count } question.
       *[other] You were not sure about { $count } questions.
    }
money-pays = What does the council say that you pay for 1 week?
    .nothing = I pay nothing.
    .mine = What I pay
money-pay = You may have to pay some of it. The council works that out.
money-told-guess = Your council told you this first guess.
    .line-1 = It can go up or down.
    .line-2 = It is called an *indicative budget*. That means a first guess.
money-told-agreed = Your council agreed this amount.
    .line-1 = It is your *personal budget*. That is the money for your support.
    .line-2 = It can change when your needs change.
money-told = Your council told you this amount.
    .line-1 = Ask your council: Is it a first guess? Is it agreed?
    .line-2 = It can go up or down.
money-together = Your council must work this out with you.
    .line-1 = Points cannot show all the help that you need.
    .line-2 = Your social worker can do this with you.
    .line-3 = You can make your plan first.
money-whole-life = The council looks at all of your life, not only at points.
    .line-1 = So there is no amount here.
    .line-2 = It does not mean that you get no help.
    .line-3 = You can make your plan first.
money-no-period = We must know what this amount is for.
    .line-1 = It can be for 1 week or for 1 year.
    .line-2 = You can ask your council.
    .line-3 = You can make your plan first.
money-nothing = There is no amount yet.
    .line-1 = You can ask your council for an amount.
    .line-2 = You can make your plan first.
money-no-answers = There is no guess yet.
    .line-1 = Answer some questions about your life first.
    .line-2 = Then you can come back here.
money-work = How we made the guess
    .points = { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
    .hours = { $hours } hours a week
    .total = All your points
    .total-hours = All your hours of help
    .table = The table says
    .year = A year is { $weeks } weeks
    .week = A year is { $weeks } weeks. So 1 week is
    .contingency-added = More money for when things go wrong
    .contingency-off = The council keeps this for when things go wrong
    .contingency-inside = This part is for when things go wrong
    .rounding = To make the amount even
    .ceiling = The table has a highest amount
    .all = All of the money
    .pays = What you pay
    .share = What the council pays
    .unpaid = Help from family and friends
    .unpaid-nothing = takes nothing off
    .missing = Answers still to come
    .unsure = Answers that are not sure
    .missing-count = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
money-more = Your needs may cost more.
    .line-1 = You can tell the council.
    .line-2 = The council must look at what you need.
    .line-3 = The amount can change.
    .yes = Put this in my plan.
    .no = No, leave it out.
