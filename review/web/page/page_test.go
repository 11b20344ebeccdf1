package page

import (
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/review"
	"nongrata/review/web/marks"
)

// views returns the views of every page, empty and with one of everything.
func views(shell Shell) map[string][]any {
	five := 5
	act := review.Act{ReceivingState: "ES", SendingState: "RU", Measure: extract.StaffCap, Status: extract.Reported, Ambassador: true, InResponse: true,
		Count: extract.Count{Min: &five, Qualifier: extract.AtLeast, Phrase: "<i>"}, Deadline: &extract.Deadline{Phrase: "<i>", By: "2022-04-05"}, AnnouncedOn: "2022-04-05"}
	c := review.Case{ID: "k1", Version: 2, State: review.CaseApproved, Class: review.ClassChange, Why: "<i>", Act: act, Rule: "<i>", Warnings: []string{"<i>"},
		Grouping: []string{"<i>"}, Changed: "<i>", MergedInto: "k2", Rejected: review.Hoax, Expulsion: "e1"}
	runs := []marks.Run{{Text: "<i>", Fields: []string{"count", "<i>"}}, {Text: "\u202e", Hidden: "U+202E right-to-left override"}}
	at := time.Date(2022, 4, 5, 0, 0, 0, 0, time.UTC)
	hidden := Hidden{Expect: 2, Key: "<i>", Back: "<i>"}
	choice := []Choice{{Value: "<i>", Label: "<i>", On: true}}
	input := []Input{{Name: "count", Label: "<i>", Value: "<i>", Hint: "<i>", Error: "<i>", List: "parties"}, {Name: "b", Choices: choice, Value: "<i>"}}
	entry := []Entry{{Seq: 1, Who: "<i>", Deed: "approved", Reason: "<i>", Note: "<i>", Via: "<i>", Case: "k1", What: "<i>", Hash: "abc", At: at,
		Changes: []Changed{{"count", "<i>", "<i>"}}, Undone: true}}
	link := []Link{{"<i>", "/x"}}
	rungs := []Rung{{Count: act.Count, Lang: "<i>", Source: "<i>", Voice: "<i>", Verdict: "<i>", URL: "https://a.example/", Used: true}}
	facts := []Fact{{Field: "count", Value: "<i>", From: "<i>", Differ: "<i>"}, {Field: "<i>", Missing: true}}
	src := Source{Claim: review.Claim{CopyOf: "x"}, Name: "<i>", Lang: "<i>", Text: runs, Headline: runs, Notes: []string{"<i>"}, URL: "https://a.example/",
		Copies: []Copy{{Hash: "abc", Size: "1 B", At: at}}, Status: "<i>", CopyOf: "<i>"}
	return map[string][]any{
		"queue": {Queue{Shell: shell}, Queue{Shell: shell, FirstRun: true, Steps: []Step{{"<i>", "<i>", "/x", "<i>", true}}, Filter: "<i>"},
			Queue{Shell: shell, Tabs: []Tab{{Label: "<i>", Href: "/"}}, More: "/?from=1", Cards: []Card{{Case: c, Evidence: runs, Lang: "<i>", Problem: "<i>", Buttons: true,
				Outcome: "<i>", Hidden: hidden, Due: Due{"<i>", true}}, {Buttons: true, Focus: true, Lease: Lease{By: "<i>", Minutes: "<i>"}}}}},
		"case": {Case{Shell: shell}, Case{Shell: shell, Case: c, Blind: Blind{Note: "<i>", Again: "<i>", CanLook: true, CanSettle: true,
			Verdicts: []Verdict{{"<i>", "d1", "<i>", at}, {"<i>", "d2", "<i>", at}}, Rows: []BlindRow{{"count", []string{"<i>", "<i>"}, true}}}, Rule: "<i>", Grouping: []string{"<i>"}, Due: Due{Text: "<i>"}, Place: "1 of 2", Previous: "k0", Next: "k2", Conflict: "<i>", Facts: facts, Ladder: rungs, Override: "<i>", Contested: []Changed{{"count", "<i>", "<i>"}}, Disputes: []Dispute{{"<i>", "<i>", "<i>", "<i>", "<i>"}},
			Sources: []Source{src, {Name: "<i>", Missing: "<i>"}}, Neighbours: []review.Case{c, {ID: "k3", State: review.CaseOpen}}, History: entry, Hidden: hidden,
			Consequence: "<i>", Last: "d1", Approvable: true, Rejectable: true, Reversible: true, CanEdit: true, EditOpen: true,
			Form: Form{Inputs: input, Staff: choice, Parties: choice, Note: "<i>", Errors: []Wrong{{"count", "<i>"}}}}},
		"events":    {Events{Shell: shell}, Events{Shell: shell, Error: "<i>", More: "/x", Filters: input, Rows: []review.Expulsion{{ID: "e1", Act: act, Reviewer: "<i>"}}, Exports: link}},
		"event":     {Event{Shell: shell}, Event{Shell: shell, Event: review.Expulsion{ID: "e1", Act: act, State: review.Withdrawn, Rule: "<i>"}, Rule: "<i>", Facts: facts, Ladder: rungs, History: entry, Exports: link}},
		"tally":     {Tally{Shell: shell}, Tally{Shell: shell, Error: "<i>"}, Tally{Shell: shell, Ready: true}, Tally{Shell: shell, Ready: true, Tally: review.Tally{Items: []review.Item{{Note: "<i>"}}, Listed: []review.Item{{Note: "<i>"}}, Rule: []string{"<i>"}, Coverage: &review.Coverage{Sentence: "<i>"}}, Filters: input, Parties: choice, Rows: []TallyRow{{Row: review.Row{Name: "<i>", Open: 1}, Href: "/x", Most: 1}}, Items: []TallyItem{{Item: review.Item{Count: "<i>", Open: true}}}, Exports: link, Permalink: "/x"}},
		"sources":   {Sources{Shell: shell}, Sources{Shell: shell, Tabs: []Tab{{Label: "<i>"}}, States: []Tab{{Label: "<i>", Current: true}}, Filters: input, Show: "<i>", Health: "<i>", Proof: "<i>", Dead: []Dead{{"1", "<i>", "<i>", at, 2}}, Rows: []SourceRow{{ID: "x", Name: "<i>", Error: "<i>", Advice: "<i>", Checkable: true}}}},
		"alerts":    {Alerts{Shell: shell}, Alerts{Shell: shell, Channels: []string{"<i>"}, Rows: []AlertRow{{ID: "<i>", Channel: "<i>", What: "<i>", Href: "/x", Error: "<i>", Why: "<i>", Attempts: "2", Replay: true}}}},
		"audit":     {Audit{Shell: shell}, Audit{Shell: shell, Checkpoint: "<i>", Verified: "<i>", Error: "<i>", Broken: true, CanVerify: true, Filters: input, Rows: entry, More: "/x"}},
		"agreement": {Agreement{Shell: shell}, Agreement{Shell: shell, Cases: 1, Sentence: "<i>", Groups: []AgreementGroup{{"<i>", "<i>", []AgreementRow{{"count", 1, "<i>", "<i>"}}}}}},
		"people": {People{Shell: shell}, People{Shell: shell, Error: "<i>", Secret: &Secret{"<i>", "<i>", "<i>"}, Users: []Person{{Name: "<i>", Disabled: true, SSO: true}, {Name: "b", You: true, Sessions: 2, Password: true, Seen: at}}, Roles: choice, Scopes: choice,
			Tokens: []TokenRow{{ID: "x", Label: "<i>", Scopes: "<i>", Over: true}, {ID: "y", User: "<i>", Seen: at, Expires: at}}}},
		"reference": {Reference{Shell: shell}, Reference{Shell: shell, Base: "<i>", About: []string{"<i>"}, Groups: []OperationGroup{{Name: "g", Heading: "<i>",
			Operations: []Operation{{ID: "o", Method: "GET", Path: "<i>", Summary: "<i>", Role: "<i>", Scope: "<i>", Parameters: []FieldRow{{Name: "<i>", In: "<i>", Type: "<i>", Doc: "<i>", Required: true}}, Body: "<i>", BodyRef: "x", Answer: "<i>", AnswerRef: "x"}, {}}}},
			Schemas: []SchemaRow{{Name: "x", Fields: []FieldRow{{Name: "<i>", Type: "<i>", Ref: "x", Doc: "<i>"}}}}}},
		"signin": {SignIn{Shell: shell}, SignIn{Shell: shell, To: "/<i>", Name: "<i>", Error: "<i>", SSO: "<i>"}},
		"settings": {Settings{Shell: shell}, Settings{Shell: shell, Error: "<i>", Least: 12, Person: true, SSO: true, HasPassword: true, NeedsCurrent: true,
			Sessions: []SessionRow{{ID: "x", Agent: "<i>", Via: "<i>", Created: at, This: true}, {ID: "y"}}, Desk: []SettingRow{{"<i>", "<i>", "file", "<i>"}, {"b", "", "default", ""}}}},
		"plain":  {Plain{Shell: shell}, Plain{Shell: shell, Heading: "<i>", Paragraphs: []string{"<i>"}, Error: "<i>", Form: &PlainForm{Action: "/x", Inputs: input}, Link: &Link{"<i>", "/x"}}},
		"health": {Health{Shell: shell}, Health{Shell: shell, Rows: []HealthRow{{"<i>", "<i>", "ok", "<i>"}}}},
		"help":   {Plain{Shell: shell}},
	}
}

// TestEveryTemplate executes every template with nothing, with everything and with markup
// where text belongs: html/template finds some mistakes only then.
func TestEveryTemplate(t *testing.T) {
	shells := []Shell{{}, {Title: "<i>", Here: "queue", User: "<i>", Role: "admin", Version: "<i>", Live: "<i>", Feeds: true, CanDecide: true, CanEditDesk: true, Admin: true,
		Nav: []NavLink{{"queue", "<i>", "/", 3, true}}, Said: &Said{Text: "<i>", Undo: "d1", Case: "k1", Expect: 1, Key: "<i>"}}}
	for _, shell := range shells {
		all := views(shell)
		for _, name := range Names() {
			if len(all[name]) == 0 {
				t.Errorf("page %q has no view here", name)
			}
			for i, v := range all[name] {
				var b strings.Builder
				if err := Render(&b, name, v); err != nil {
					t.Errorf("Render(%s, view %d): %v", name, i, err)
				}
				if strings.Contains(b.String(), "<i>") {
					t.Errorf("Render(%s, view %d) lets markup through", name, i)
				}
				if strings.Contains(b.String(), "ZgotmplZ") {
					t.Errorf("Render(%s, view %d) has an address that html/template refused", name, i)
				}
			}
		}
	}
	if err := Render(io.Discard, "nothing", nil); err == nil {
		t.Error("Render(nothing): no error")
	}
}

func TestStatic(t *testing.T) {
	h := Static()
	get := func(path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		return w
	}
	if w := get("/static/desk.css?" + assetTag); w.Code != http.StatusOK || !strings.Contains(w.Header().Get("Cache-Control"), "immutable") {
		t.Errorf("style sheet: %d %v, want it kept for ever", w.Code, w.Header())
	}
	if w := get("/static/desk.js?old"); w.Code != http.StatusOK || strings.Contains(w.Header().Get("Cache-Control"), "immutable") {
		t.Errorf("script under another tag: %d %v, want it not kept", w.Code, w.Header())
	}
	if w := get("/static/../page.go"); w.Code == http.StatusOK {
		t.Error("a file outside the folder was served")
	}
}

// TestScriptBudget keeps the script small enough to read.
func TestScriptBudget(t *testing.T) {
	b, err := fs.ReadFile(staticFiles, "static/desk.js")
	if err != nil {
		t.Fatal(err)
	}
	if len(b) > 12_000 {
		t.Errorf("desk.js has %d bytes, want at most 12000", len(b))
	}
}

func TestHref(t *testing.T) {
	for raw, want := range map[string]string{"https://a.example/x?y=1": "https://a.example/x?y=1", "http://a.example": "http://a.example",
		"javascript:alert(1)": "", "data:text/html,x": "", "//a.example": "", "a b": "", "https://": "", "%zz": ""} {
		if got := Href(raw); got != want {
			t.Errorf("Href(%q) = %q, want %q", raw, got, want)
		}
	}
}
