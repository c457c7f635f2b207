### My money: the indicative budget, its workings, the council's own figure.

money-intro = What is a *personal budget*?
    .line-1 = A *personal budget* is money for your support.
    .line-2 = The *council* decides how much. The council runs services where you live.
    .line-3 = You have a say in how it is used.

money-source = How do we find the amount?
    .help = Your council has a way to work it out.
    .typed = My council told me an amount.
    .none = I do not know. Do this later.
money-pack = Use the table from { $council }.
money-pack-example = Use the example table.
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

money-guess = This is a guess of your money.
    .line-1 = It can go up or down.
    .line-2 = It is called an *indicative budget*. That means a first guess.
    .line-3 = The council decides.
    .example = This is only an example. It is not from a real council.
    .more = My needs cost more
    .week = { $amount } a week
    .year = { $amount } a year
money-council = This is the amount from your council.
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
    .total = All your points
    .table = The table says
    .year = A year is { $weeks } weeks
    .unpaid = Help from family and friends
    .unpaid-nothing = takes nothing off
    .missing = Answers still to come
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
