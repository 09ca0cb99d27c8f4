/** English. */
export const english = `
mistake, blunder, slip-up
accidental, accidentally, accident, inadvertent, unintended, unwittingly, not intend, not mean, no intention, nothing intentional, not on purpose
purpose, intend, deliberate, deliberately
sorry, apologize, apology, apologetic
reporter, journalist, newsman
press, media, news outlets
hound, harass, pursue, chase, besiege
hero, heroic
hail, herald, praise, laud, celebrate, applaud
learn, discover, find out, realize, become aware, dawn on
vanish, disappear, go missing
reappear, come back, return, restore, reinstate, back online, back up, reactivate, revive
brief, short, momentary
temporary, fixed-term
colleague, co-worker, coworker
friend, pal, buddy
investigate, investigation, inquiry, enquiry, probe, look into
safeguard, protection
step, measure
prevent, avoid
happen, occur, take place, transpire
reveal, disclose, unmask, come forward
identity, identify, name
headquarters, hq, head office
office, building
job, employment
employ, hire
company, firm, corporation
quit, leave, depart
last, final
citizen, national
origin, descent, root, heritage, extraction, background
born, native
video, footage, clip
annoying, irritating
permit, authorization, authorize, allow
reliable, dependable
complaint, complain
review, examination
think, believe, suppose, expect
unhappy, upset
sometimes, at times, occasionally
continue, go on, carry on
ordinary, normal, regular
neighbor, neighborhood
decline, refuse
comment, remark
spokesman, spokeswoman, spokesperson
confirm, acknowledge
explain, explanation
influential, powerful
important, famous, prominent, well-known
customer support, customer service
united states, usa, america
american, u.s. american
twenties, 20s, 20-something, twentysomething, twenty-something
joke, quip
spread, circulate
surprise, stun, shock, astonish
`;
