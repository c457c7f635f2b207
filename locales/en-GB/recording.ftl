# My own voice.

recording-begin = My own voice
recording-heading = My own voice
    .help = This recording is in your plan.
recording-ready = My own voice
    .help = You can talk for up to 3 minutes.
recording-record = Record
recording-listen = Talk now
    .help = Press Stop when you are done.
    .nothing = We hear nothing yet.
    .wait = Wait a moment
recording-left = { $minutes ->
        [0] { $seconds } seconds left
        [one] { $seconds ->
            [0] 1 minute left
           *[other] 1 minute { $seconds } seconds left
        }
       *[other] { $seconds ->
            [0] { $minutes } minutes left
           *[other] { $minutes } minutes { $seconds } seconds left
        }
    }
recording-stop = Stop
recording-try = This is what you said
    .help = It is not in your plan yet.
    .full = Your 3 minutes are over. We have what you said.
    .lost = We could not hear you any more. We have what you said before.
recording-hear = Hear it
recording-keep = Keep it
recording-again = Try again
recording-another = Record it again
recording-remove = Take it out of my plan
trouble-recording-none = We found no *microphone*, the part that hears you.
    .next = You can type it. Or a person can write it for you.
trouble-recording-silent = We heard nothing.
    .next = Is the *microphone* on? It is the part that hears you. You can try again.
trouble-recording-full = Your plan has no room for one more recording.
    .next = You can go on without it.
trouble-recording-broken = We cannot play this recording.
    .next = You can record it again.
print-easy-recordings = My own voice
print-recording = There is a recording of my own voice in my plan file. It is { $minutes ->
        [0] { $seconds } seconds
        [one] { $seconds ->
            [0] 1 minute
           *[other] 1 minute { $seconds } seconds
        }
       *[other] { $seconds ->
            [0] { $minutes } minutes
           *[other] { $minutes } minutes { $seconds } seconds
        }
    } long, from { $date }.
