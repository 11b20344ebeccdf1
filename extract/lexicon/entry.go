package lexicon

// A Kind is the section of a lexicon file that an entry stands in.
type Kind uint8

// The kinds of entry, in the order of FORMAT.md.
const (
	Trigger Kind = iota
	People
	Mission
	Other // people who are no diplomats
	State
	Negation
	Considered
	Threatened
	Denied
	Reversed
	Retracted
	Reported
	CarriedOut
	Demand
	NonState
	Generic
	Background
	Response
	Answered
	Clause
	By
	Of
	In
	From
	To
	With
	Possessive
	We
	Our
	Its
	Mutual
	Body
	Article
	Definite
	And
	Except
	Including
	NumberWord
	Vague
	Qualifier
	Counter
	Subset
	Plus
	Range // joins the ends of a range: ten to twelve, 10 or 12; before it, what opens one: between
	Change
	Unit
	DeadlineCue
	Until
	DeadlinePhrase
	Month
	Weekday
	Day
	DateMark
	Reason
	Passive
	Each       // a shared number is everybody's own: each, je, по
	Withdrawal // why states withdraw their own people: unrest, evacuation
	Auxiliary  // other finite verbs without a meaning of their own: has, must, will
	Speech
	Ambassadors
	Same
	Reaction // what the side does whose people go: condemns, regrets, summons over
	Again    // tells of more who do as in the act before: did the same, in Italy it is 30
	Relative // opens a clause that tells who somebody is: that, que, som; [clause] holds those that are nothing else
	Among    // stands at people of whom only some are spoken of: among, one of
	Abbreviation
	Ignore
	Common
	Kinds // how many there are
)

// A Voice says where a trigger's parties stand.
type Voice uint8

// The voices.
const (
	Either Voice = iota // the same form is active and passive: "expelled"
	Active
	Passiv
	Noun
	Phrase // fixed: "persona non grata", "48 hours to leave"
	Target // the subject is the state whose people go: "must recall"
)

// A Plural says how many people a word stands for by its form.
type Plural uint8

// The numbers of a noun.
const (
	AnyNumber Plural = iota // the form does not tell
	Singular
	Many
	Dual // two by its form
)

// A Side says where a cue stands with regard to what it marks.
type Side uint8

// The sides.
const (
	Anywhere Side = iota
	Before        // the cue stands before
	After         // the cue stands after
)

// A Form says how a state is named.
type Form uint8

// The forms of a state's name.
const (
	Name Form = iota
	Adjective
	Demonym
	Capital
	Metonym // its government by house, person or party: the Kremlin
	Genitive
	Agent    // a case that means "by"
	Locative // a case that means "in"
	Dative   // a case that means "to": whom, never who
	Single   // an adjective in a form of the singular alone: ruskog (diplomata)
	Ablative // a case that means "from": the place left, or whose people they are
	Short    // a letter that headlines write for the name: 俄, 美; it counts only where a name can stand
)

// An Entry is what one line of a lexicon says about its forms.
type Entry struct {
	Kind   Kind
	Is     string // measure, staff kind, reason, qualifier, state code, …
	Value  int    // number word, month, weekday, hours of a unit
	Voice  Voice
	Plural Plural
	Side   Side
	Form   Form
	Weak   bool // counts only beside people of a mission
	Own    bool // people whose form says "its": سفيرها, dubesnya; a trigger that tells of own moves too
	Adj    bool // people's word that is an adjective behind another noun: misión diplomática
	Public bool // people who can only be a state's servants: officials, fonctionnaires
	Scale  bool // number word that multiplies: hundred, dozen
	Next   bool // a response cue after which the answered act follows
	// NextNoun narrows Next: the act behind is the answered one only as a noun right there
	// or as a clause of its own; a bare verb behind it is the answer itself.
	NextNoun   bool
	Modal      bool // a demand that says what ought to be done: should, must
	Infinitive bool // a trigger that needs another verb or noun: "(the decision) to expel"
	Asks       bool // a trigger that asks the other state to call its people home: that state stands in the case of who is asked
	Rest       bool // a background cue that opens what is past to the end: "as a reminder"
	Sum        bool // a background cue that sums up: "in all"; of the news where it counts that
	Opens      bool // a background cue that counts where it opens its sentence: "months later"
	Soft       bool // a background cue that a near day or a new telling of the act overrules: "this year"
	Rule       string
}

// A section describes one section of a .lex file.
type section struct {
	kind  Kind
	is    string   // the key that fills Entry.Is; "" when there is none
	among []string // its allowed values; nil allows any word
	need  bool     // the key is required
	keys  []string // further keys
}

// sections is the whole vocabulary of .lex files; the table never changes.
var sections = map[string]section{
	"trigger": {Trigger, "measure", []string{"expulsion", "staff_cap", "closure", "downgrade",
		"severance"}, true, []string{"voice", "weak", "own", "infinitive", "asks"}},
	"people": {People, "staff", []string{"diplomatic", "administrative_technical", "consular",
		"military", "charge", "ambassador", "intelligence", "official", "family", "local"}, true, []string{"plural", "weak", "own", "adjective", "public"}},
	"mission": {Mission, "type", []string{"embassy", "consulate", "mission"}, true,
		[]string{"plural"}},
	"other":    {kind: Other},
	"negation": {kind: Negation, keys: []string{"side", "weak"}}, "considered": {kind: Considered,
		keys: []string{"side"}},
	"threatened": {kind: Threatened, keys: []string{"side", "weak", "rest"}}, "denied": {kind: Denied,
		keys: []string{"side"}},
	"reversed": {kind: Reversed, keys: []string{"side"}}, "retracted": {kind: Retracted,
		keys: []string{"side"}},
	"reported": {kind: Reported, keys: []string{"side"}}, "carried-out": {kind: CarriedOut,
		keys: []string{"side"}},
	"demand": {kind: Demand, keys: []string{"side", "weak", "modal"}}, "nonstate": {kind: NonState}, "generic": {kind: Generic},
	"background": {kind: Background, keys: []string{"side", "weak", "rest", "soft", "opens", "sum"}},
	"response":   {kind: Response, keys: []string{"next", "weak", "side"}}, "answered": {kind: Answered},
	"clause": {kind: Clause}, "by": {kind: By, keys: []string{"side"}}, "of": {kind: Of,
		keys: []string{"side"}},
	"in": {kind: In, keys: []string{"side"}}, "from": {kind: From,
		keys: []string{"side"}}, "to": {kind: To, keys: []string{"side"}},
	"with": {kind: With, keys: []string{"side"}}, "possessive": {kind: Possessive},
	"we": {kind: We}, "our": {kind: Our}, "its": {kind: Its}, "mutual": {kind: Mutual}, "body": {kind: Body},
	"article": {kind: Article}, "definite": {kind: Definite}, "and": {kind: And}, "except": {kind: Except}, "including": {kind: Including},
	"number": {NumberWord, "is", []string{"about"}, false, []string{"value", "scale"}}, "vague": {kind: Vague},
	"qualifier": {Qualifier, "is", []string{"at_least", "at_most", "about", "exact"}, true,
		[]string{"side"}},
	"counter": {kind: Counter}, "subset": {kind: Subset}, "plus": {kind: Plus}, "range": {kind: Range, keys: []string{"side"}},
	"change": {Change, "order", []string{"from-to", "to-from", "by", "ceiling"}, true, nil},
	"unit":   {Unit, "", nil, false, []string{"hours", "plural"}}, "deadline": {kind: DeadlineCue,
		keys: []string{"side"}},
	"until":           {kind: Until, keys: []string{"side"}},
	"deadline-phrase": {DeadlinePhrase, "is", []string{"immediate", "same_day", "week_end", "month_end"}, true, nil},
	"month":           {Month, "", nil, false, []string{"value", "weak"}}, "weekday": {Weekday, "", nil,
		false, []string{"value", "side"}},
	"day": {Day, "", nil, false, []string{"value"}}, "date-mark": {DateMark, "is",
		[]string{"year", "month", "day", "last"}, true, []string{"side"}},
	"reason": {Reason, "is", []string{"espionage", "retaliation", "war", "interference",
		"security", "incompatible_status", "solidarity", "insult", "human_rights", "crime", "other"}, true, nil},
	"passive": {kind: Passive}, "auxiliary": {kind: Auxiliary}, "each": {kind: Each}, "speech": {kind: Speech}, "ambassadors": {kind: Ambassadors}, "same": {kind: Same}, "again": {kind: Again, is: "is", among: []string{"answer"}, keys: []string{"weak"}},
	"reaction": {kind: Reaction}, "relative": {kind: Relative}, "among": {kind: Among, keys: []string{"side"}}, "withdrawal": {kind: Withdrawal}, "common": {kind: Common}, "ignore": {kind: Ignore}, "abbreviation": {kind: Abbreviation},
}
