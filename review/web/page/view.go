package page

import (
	"html/template"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/web/marks"
)

// A Shell is what every page has around it. Views embed it.
type Shell struct {
	Title   string
	Here    string // the page's name in the header, or ""
	Nav     []NavLink
	User    string // empty: nobody is signed in
	Role    string
	Version string
	Live    string // the stream that tells what changed since the page was made; "" for none
	Feeds   bool
	Said    *Said
	// What the user may do, beyond looking.
	CanDecide, CanEditDesk, Admin bool
}

// A NavLink is one entry of the header.
type NavLink struct {
	Name, Label, Href string
	Count             int
	Counts            bool
}

// Said is the outcome of the last action, with its undo.
type Said struct {
	Text      string
	Bad       bool
	Undo      string // the decision's ID
	Case, Key string
	Expect    int
}

// A Tab is one way to cut a list.
type Tab struct {
	Label, Href string
	Count       int
	Current     bool
	Uncounted   bool // counting it would read everything
}

// Hidden are the fields every deciding form carries.
type Hidden struct {
	Expect    int    // version seen
	Key, Back string // idempotency key; where to go next
}

// A Choice is one option of a form.
type Choice struct {
	Value, Label string
	On           bool
}

// A Queue lists cases.
type Queue struct {
	Shell
	Heading, Self, Clear, Filter, Empty, Proof, More string
	Tabs                                             []Tab
	Cards                                            []Card
	FirstRun                                         bool
	Steps                                            []Step
}

// A Step is one of the three that make a desk work.
type Step struct {
	Title, Text, Href, Link string
	Done                    bool
}

// A Card is one case in the queue.
type Card struct {
	Case       review.Case
	Evidence   []marks.Run
	Lang       string
	SourceLine string // "2 sources, 1 first-hand: …"
	Due        Due
	Age        string
	Outcome    string // Done: who decided what
	Problem    string // why it cannot be approved as it stands
	Focus      bool
	Buttons    bool
	Lease      Lease
	Hidden     Hidden
}

// A Due is a deadline as seen from the desk's clock.
type Due struct {
	Text string
	Past bool
}

// A Case is everything about one case.
type Case struct {
	Shell
	Case                                  review.Case
	List, Place, Previous, Next, Conflict string
	Facts                                 []Fact
	Ladder                                []Rung
	Disputes                              []Dispute
	Contested                             []Changed // yours before what is now, where a decision came too late
	Override                              string    // who set another number than the rule's, and why
	Sources                               []Source
	SourcesHeading                        string
	Edits                                 []Edit
	Due                                   Due
	Rule                                  string   // which rule chose the number, sources by name
	Grouping                              []string // why each claim is here, sources by name
	Neighbours                            []review.Case
	History                               []Entry
	Hidden                                Hidden
	Consequence, Problem, Last            string
	Approvable, Rejectable, Reversible    bool
	CanEdit, EditOpen                     bool
	Lease                                 Lease
	Blind                                 Blind
	Answerable                            []review.Case // approved cases that it may answer
	EditLabel, EditVerdict, EditSubmit    string
	Form                                  Form
}

// A Lease says who has taken the case; By is "" when nobody has.
type Lease struct {
	By, Until string
	Minutes   string // "7 min left"
	Left      int    // seconds
	Mine      bool
}

// An Edit is a page that its publisher has changed: two versions of its text side by side.
type Edit struct {
	Name, Lang    string
	Numbers       string // what changed in what was read from it
	Before, After time.Time
	Was, Is       []marks.Run
}

// A Fact is one field of an act, with where it comes from.
type Fact struct {
	Field, Value, From string
	Differ             string // how sources differ, in words
	Missing            bool
}

// A Rung is one number that somebody said.
type Rung struct {
	Count                             extract.Count
	Lang, Source, Voice, Verdict, URL string
	Used                              bool
}

// A Dispute is a number that differs from the rule's, with a suggested cause.
type Dispute struct{ Source, Says, Rule, Cause, Why string }

// A Source is one claim with the text it was read from.
type Source struct {
	Claim                                            review.Claim
	Name, Lang, Language, Published, Status, Missing string
	URL                                              string
	CopyOf                                           string // the source that it copies, by name
	Standing, Gone                                   string // what became of the page: nothing to do about, and something
	Confidence                                       int
	Headline, Text                                   []marks.Run
	Notes                                            []string
	Copies                                           []Copy
}

// An Entry is one decision in a history.
type Entry struct {
	Seq                                            uint64
	Who, Deed, Reason, Note, Via, Case, What, Hash string
	At                                             time.Time
	Changes                                        []Changed
	Undone                                         bool
}

// A Changed is one field before and after.
type Changed struct{ Field, Before, After string }

// A Form edits an act.
type Form struct {
	Inputs                 []Input
	Staff                  []Choice
	Ambassador, InResponse bool
	Note                   string
	Parties                []Choice
	Errors                 []Wrong
}

// An Input is one field of a form or of a filter.
type Input struct {
	Name, Label, Value, Hint, Error, List, Mode, Complete string
	Choices                                               []Choice
	Wide, Focus                                           bool
}

// A Wrong is a field that cannot be taken, and why.
type Wrong struct{ Field, Text string }

// A Link leads somewhere.
type Link struct{ Label, Href string }

// Events lists approved records.
type Events struct {
	Shell
	Count, Error, Empty, More string
	Filters                   []Input
	Parties                   []Choice
	Rows                      []review.Expulsion
	Exports                   []Link
}

// An Event is one approved record.
type Event struct {
	Shell
	Event review.Expulsion
	Rule  string // which rule chose the number, sources by name
	// Override says who set another number than the rule's, and why; "" when nobody has.
	Override string
	Facts    []Fact
	Ladder   []Rung
	History  []Entry
	Exports  []Link
}

// A Tally is a total with all that it rests on.
type Tally struct {
	Shell
	Error                                       string
	Ready                                       bool
	Tally                                       review.Tally
	Noun, Range, RowsHeading, RowsBy, Permalink string
	FirstHand                                   bool
	Filters                                     []Input
	Parties                                     []Choice
	Rows                                        []TallyRow
	Items                                       []TallyItem
	Exports                                     []Link
	Wide, Narrow                                template.HTML
}

// A TallyRow is a row with the link that narrows the scope to it.
type TallyRow struct {
	review.Row
	Href string
	Most int
}

// A TallyItem is an item with the total up to it.
type TallyItem struct {
	review.Item
	Running int
}

// Sources lists the places that are watched.
type Sources struct {
	Shell
	Tabs, States        []Tab // States narrow what Tabs show to one state of health
	Show, Health, Proof string
	Filters             []Input
	Dead                []Dead
	Rows                []SourceRow
}

// A Dead is a message that keeps failing.
type Dead struct {
	ID, What, Error string
	At              time.Time
	Attempts        int
}

// A SourceRow is one source with how it is.
type SourceRow struct {
	ID                             ingest.SourceID
	Name, About, Health, Tone      string
	Error, Advice                  string   // verbatim; what to do
	Notes                          []string // sentences on its times and addresses
	LastItem, LastCheck, NextCheck string
	Checkable                      bool
}

// Alerts is the log of deliveries.
type Alerts struct {
	Shell
	Channels []string
	Rows     []AlertRow
	Notices  []AlertRow // for operators
}

// An AlertRow is one delivery.
type AlertRow struct {
	ID, Channel, Kind, What, Href, State, Tone, Attempts, Error, Why string
	Created                                                          time.Time
	Replay, Held                                                     bool // a button; held until its time
}

// An Audit shows the ledger.
type Audit struct {
	Shell
	Checkpoint, Verified, Error, More string
	Broken, CanVerify                 bool
	Filters                           []Input
	Rows                              []Entry
}

// People lists users and tokens.
type People struct {
	Shell
	Error  string
	Secret *Secret
	Users  []Person
	Roles  []Choice
	Scopes []Choice
	Tokens []TokenRow
}

// A Person is one user.
type Person struct {
	Name, Role         string
	Disabled, SSO, You bool
	Password           bool
	Sessions           int
	Created, Seen      time.Time
	Roles              []Choice
}

// A TokenRow is one API token; its secret is not known.
type TokenRow struct {
	ID, User, Label, Scopes string
	Created, Seen, Expires  time.Time
	Over                    bool
}

// A Reference tells what the API does.
type Reference struct {
	Shell
	Base    string
	About   []string
	Groups  []OperationGroup
	Schemas []SchemaRow
}

// An OperationGroup is the operations on one noun.
type OperationGroup struct {
	Name, Heading string
	Operations    []Operation
}

// An Operation is one call of the API.
type Operation struct {
	ID, Method, Path, Summary, Role, Scope string
	Parameters                             []FieldRow
	Body, BodyRef, Answer, AnswerRef       string
}

// A SchemaRow is one shape that the API takes or gives.
type SchemaRow struct {
	Name   string
	Fields []FieldRow
}

// A FieldRow is a parameter or a field.
type FieldRow struct {
	Name, In, Type, Ref, Doc string
	Required                 bool
}

// A SignIn asks who somebody is.
type SignIn struct {
	Shell
	To, Name, Error string
	SSO             string // what the provider is called; empty: there is none
}

// Settings has one's own account, and for admins what is set on the desk.
type Settings struct {
	Shell
	Error                                  string
	Least                                  int // characters of a password
	Person, SSO, HasPassword, NeedsCurrent bool
	Sessions                               []SessionRow
	Desk                                   []SettingRow
}

// A SessionRow is one place where somebody is signed in.
type SessionRow struct {
	ID, Agent, Via         string
	Created, Seen, Expires time.Time
	This                   bool
}

// A SettingRow is one thing that an operator can set.
type SettingRow struct{ Key, Value, From, Where string }

// A Secret is shown once.
type Secret struct{ Title, Value, Text string }

// A Plain page says something, and may ask something.
type Plain struct {
	Shell
	Heading    string
	Paragraphs []string
	Error      string
	Form       *PlainForm
	Link       *Link
}

// A PlainForm is the form of a Plain page.
type PlainForm struct {
	Action, Submit string
	Inputs         []Input
}

// Health says how the parts of the program are.
type Health struct {
	Shell
	Rows []HealthRow
}

// A HealthRow is one part.
type HealthRow struct{ Name, State, Tone, Detail string }
