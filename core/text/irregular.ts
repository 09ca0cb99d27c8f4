import { lazily } from '../lazily';

/** Irregular forms of verbs that news is made of, a verb a line: its base, then the forms that no rule of endings finds. */
const VERBS = `
be am are is was were been being
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
do did done does
draw drew drawn
drive drove driven
fall fell fallen
feel felt
fight fought
find found
flee fled
fly flew flown
forget forgot forgotten
get got gotten
give gave given
go went goes
grow grew grown
have had has having
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
lie lay lain
lose lost
make made
mean meant
meet met
pay paid
quit quitted quitting
ride rode ridden
rise rose risen
run ran running
say said
see saw seen
seek sought
sell sold
send sent
shut shutting
show shown
sit sat
sleep slept
speak spoke spoken
spend spent
stand stood
stick stuck
strike struck
swear swore sworn
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written
child children
man men
woman women
person people
`;

/** Each irregular form with its base. */
export const baseOf = lazily<ReadonlyMap<string, string>>(() => new Map(
  VERBS.trim().split('\n').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, base] as const);
  })));
