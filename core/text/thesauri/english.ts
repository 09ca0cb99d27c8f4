/** English. */
export const english = `
mistake, blunder, slip-up, mistakenly, erroneous, erroneously
accidental, accidentally, accident, inadvertent, inadvertence, unintended, unintentional, by accident, unwittingly, not intend, not mean, no intention, nothing intentional, not on purpose
purpose, intend, deliberate, deliberately, knowingly
sorry, apologize, apology, apologetic
reporter, journalist, newsman
press, media, news outlets
hound, harass, pursue, chase, besiege
hero, heroic, heroism
hail, herald, praise, laud, celebrate, applaud, cheer, fete, acclaim
learn, discover, find out, realize, become aware, dawn on
vanish, disappear, go missing
reappear, come back, return, restore, reinstate, back online, back up, reactivate, revive
brief, short, momentary, fleeting
temporary, fixed-term
colleague, co-worker, coworker
friend, pal, buddy
investigate, investigation, inquiry, enquiry, probe, look into, inquire into
safeguard, protection, precaution
step, measure
prevent, avoid, avert
happen, occur, take place, transpire, come to pass
reveal, disclose, unmask, come forward
identity, identify, name
headquarters, hq, head office
office, building
job, employment
employ, hire, recruit, take on
company, firm, corporation
quit, leave, depart, departure
last, final
origin, descent, root, heritage, extraction, background
born, native
video, footage, clip
annoying, irritating, irksome, a nuisance, tiresome
permit, permission, authorization, authorize, allow
reliable, trustworthy
complaint, complain
review, examination
think, believe, suppose, expect, anticipate
unhappy, upset, displeased
sometimes, at times, occasionally
continue, go on, carry on, keep on
ordinary, normal, regular, quiet life
neighbor, neighborhood
decline, refuse, turn down
comment, remark
spokesman, spokeswoman, spokesperson, representative
confirm, acknowledge, verify, corroborate
explain, explanation
influential, powerful, mighty
important, famous, prominent, well-known
customer support, customer service, customer care, user support, support team, support desk
united states, U.S., usa, america
american, U.S. american
twenties, 20s, 20-something, twentysomething, twenty-something
joke, quip
spread, circulate
surprise, stun, shock, astonish, startle, take aback
first, initial
begin, start, commence, set in motion
finish, complete, conclude, wrap up
premature, ahead of time, ahead of schedule
reduce, cut, limit, restrict, curb, curtail, shrink
joy, jubilation, jubilant, rejoice, glee, delight, elation
confusion, bewilderment, puzzlement, perplexity, bafflement
quick, fast, prompt, swift, speedy, rapid
immediate, at once, right away, straight away, instantly
suddenly, all of a sudden, abrupt, out of nowhere
prefer, favorite, favor
debate, discuss, dispute
detect, spot, notice
additional, extra, further
concern, worry, anxious, uneasy, unease, fear, afraid, scared, dread
coincidence, coincidental
doubt, question, skeptical
rule, policy, guideline
violate, breach, contravene, fall foul of
boast, brag, crow, gloat
approve, sign off, green-light, expert, specialist
thoughtless, unthinking
lag, delay
speculate, wonder, guess, theorize
crime, offense, felony, criminal
illegal, unlawful, break the law, against the law, broke the law, broken the law
alarm, warning
resume, pick up again
presumably, apparently, probably
unclear, unknown
reason, motive
reach, contact, get in touch, got in touch
talk, speak
interview, sit down with, sat down with
fake, phony, bogus, counterfeit, parody, spoof, imposter, impostor, impersonator, imitation
numerous, a lot
barely, hardly, scarcely
nearly, almost, close to, virtually
roughly, around, approximately
afterward, later, subsequently
previous, prior, past
following, next
opinion, view
depend, rely, reliance, lean on
outside, external, third party, outsource
content, material
moderate, screen, vet
supervise, oversee
salary, wage, pay, earn
benefit, perk
badge, id
deny, dismiss
demand, urge
notoriety, notorious, fame, infamy
broadcaster, network, channel, station
outlet, news organization, news site, publication
airplane, flight, fly, plane
home country, homeland
return home, go home, head home
student, study
scrutiny, attention
wanted man, fugitive, on the run
guardrail, safety net, fail-safe, backstop
tighten, strengthen, toughen, beef up
disciplinary, discipline
hacker, hack
guilty, at fault
sabotage, saboteur
protest, defiance, rebellion
retaliation, revenge
pure, sheer, mere
regret, remorse, rue
mock, ridicule, make fun
tired, exhausted, weary
nervous, jittery
gesture, act
free, complimentary
pay for, foot the bill
wild, crazy
outage, downtime, blackout, unavailability, takedown
someone, somebody
anyone, anybody
incident, episode, affair
silent, silence, mum, tight-lipped
live, reside
cause, trigger, spark, set off
answer, respond, response
detail, specific, particulars
anonymous, unnamed, unidentified
farewell, goodbye
wait, await
publish, release, air
like, fond
hate, resent, dislike
harm, hurt
misuse, abuse
computer, laptop, pc
newspaper, daily
quote, cite
genuine, authentic, authenticate
accuse, allege
photograph, picture, image, snapshot
thorough, comprehensive, full
implement, introduce, put in place, adopt, roll out, rolled out
risk, danger, threat
recommend, advise, suggest
limelight, spotlight, publicity
usual, routine, standard, customary
consequence, repercussion, aftermath
plead, appeal
mystery, riddle, puzzle
foreign, abroad, overseas
search, hunt for, look for, looking for, sought
vow, pledge, promise
improve, improvement
retweet, share, repost
plan, proposal
tally, count, total
gain, pick up, picked up
lose, shed
slow, gradual
insult, attack, berate, lash out, rail against
communicate, communication
world, globe, planet
remain, stay
unlikely, improbable
fire, sack, dismiss from
vulnerable, vulnerability, weakness
brave, courage
chief executive, ceo, boss
manager, executive, leadership
follower count, number of followers
rejoin, return to
inform, notify
submit, file, lodge
laugh, amuse, chuckle
ruin, wreck
speech, free speech
rest, relax
citizen, citizenship, national
university, college
career, profession
future, ahead
trust, confidence
honest, frank, sincere
recall, remember
dream, imagine
wish, hope
appear, seem
possible, possibly, perhaps, maybe
tired of, fed up
`;
