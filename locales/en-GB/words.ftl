### Hard words, explained. In Help, and one press away from each question.

words-heading = What do these words mean?

word-advocate = An *advocate* helps you to speak up. It is not a person of your council.
word-bills = *Bills* are for rent, lights and heat.
word-budget = A *personal budget* is money for your support. Some countries use other names for it.
word-indicative = An *indicative budget* is a first guess of your money.
word-carer = A *carer* looks after another person for no pay.
word-charity = A *charity* helps people. It does not make money for itself.
word-choke = To *choke* means food stops my breath.
word-council = The *council* runs services where you live.
word-direct = A *direct payment* is money that you pay your helpers with.
word-document = A *document* is pages that you can print or send.
word-equipment = *Equipment* is a thing that helps, like a frame.
word-goal = A *goal* is a thing that you want.
word-hoist = A *hoist* is a machine that lifts you.
word-need = A *need* is a thing that you must have help with.
word-plan = A *support plan* says what help you want, and how it happens.
word-private = *Private* means that you choose who knows it.
word-respect = *Respect* means people are polite and listen to you.
word-review = A *review* looks at how your plan is going.
word-social-worker = A *social worker* helps you to get support.
word-switch = A *switch* is 1 big button that you press.
word-trained = *Trained* means that a person learned how.
word-trust = A *trust* keeps money for you. Other people look after it.
word-volunteer = To *volunteer* means to work for no pay, to help others.
word-work = *Access to Work* is money for help at work.
