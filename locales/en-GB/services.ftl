### Local services of a council's pack. Their names and texts are the council's own.

services = Services near you
    .help = A *service* is help that you can use.
services-ask = Your council wrote this. Ask if it is still true.
    .over = This list is old. Ask if it is still true.
    .who = { $council }: { $from } to { $to }.
services-all = More services near you
services-cost = What it costs
    .free = It is free.
    .ask = Ask what it costs.
    .hour = { $amount } for 1 hour
    .visit = { $amount } for 1 visit
    .day = { $amount } for 1 day
    .week = { $amount } for 1 week
    .month = { $amount } for 1 month
    .year = { $amount } for 1 year
services-phone = Phone number
services-where = Where it is
services-who = Who can use it
services-access = Getting in
