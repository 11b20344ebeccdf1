package alert

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"nongrata/review"
)

// A SourceClass says in a word whose word an alert is.
type SourceClass string

// The source classes, best first.
const (
	FirstHand  SourceClass = "1st-hand"   // the expelling side's own site
	OtherSide  SourceClass = "other side" // the target's own site
	Wire       SourceClass = "wire"       // a news agency
	Unverified SourceClass = "unverified" // anything else
	Operator   SourceClass = "operator"   // nongrata's own, of how it fares
)

// An Alert is what one message says to people, composed alike for every channel.
type Alert struct {
	ID      string // the Outbound's, the same at every try
	Kind    string // review.Kind…, or "test"
	Case    string // case ID, "" for a test
	Class   SourceClass
	Line    string // at most MaxLine runes
	Subject string // the same for every alert of a case, so that mails thread
	Text    string // the whole, plain text, FirstLine included
	URL     string // the case's page
	Why     string // why it is sent, a sentence
	At      time.Time
	Message review.Outbound
}

// MaxLine is the longest Line, in runes: the length of a wire's alert.
const MaxLine = 100

const maxNotice = 500 // runes of one line of a notice

// KindTest is the kind of what Dispatcher.Test sends.
const KindTest = "test"

// FirstLine returns the line with the class of its source before it.
func (a Alert) FirstLine() string { return "[" + string(a.Class) + "] " + a.Line }

func trimSlash(s string) string { return strings.TrimRight(s, "/") }

// Compose says m to people. desk is the desk's address, for links; upper sets the line in
// capitals. It is a pure function: every try sends the same bytes.
func Compose(m review.Outbound, desk string, upper bool) Alert {
	if m.Notice != nil {
		return noticed(m, desk)
	}
	act, claims := contentOf(m)
	best := bestClaim(claims)
	a := Alert{ID: m.ID, Kind: m.Kind, Case: caseOf(m), Class: classOf(best), URL: caseURL(desk, m),
		Why: m.Why, At: m.At.UTC(), Message: m, Line: lineOf(m, act, best), Subject: subjectOf(act)}
	if upper {
		a.Line = strings.ToUpper(a.Line)
	}
	a.Text = textOf(a, act, claims)
	return a
}

// noticed says to operators how the machine fares.
func noticed(m review.Outbound, desk string) Alert {
	a := Alert{ID: m.ID, Kind: m.Kind, Class: Operator, Why: m.Why, At: m.At.UTC(), Message: m, Line: cut(m.Notice.Line, MaxLine)}
	a.Subject = "nongrata: " + a.Line
	a.Text = a.FirstLine() + "\n\n"
	for l := range strings.SplitSeq(strings.TrimSpace(m.Notice.Text), "\n") {
		indent := l[:len(l)-len(strings.TrimLeft(l, " "))]
		a.Text += indent + plain(l, maxNotice) + "\n"
	}
	if desk != "" {
		a.URL = trimSlash(desk) + "/sources"
		a.Text += "\nSources: " + a.URL + "\n"
	}
	return a
}

func testAlert(now time.Time, desk string) Alert {
	a := Alert{ID: fmt.Sprintf("test-%d", now.UnixNano()), Kind: KindTest, Class: Unverified,
		Line: "Test alert from nongrata: this channel works", Subject: "nongrata: test alert",
		URL: desk, Why: "Somebody asked for a test of this channel.", At: now}
	a.Message = review.Outbound{ID: a.ID, Topic: review.TopicAlert, Kind: KindTest,
		Why: a.Why, At: now}
	a.Text = a.FirstLine() + "\n\nNothing has happened. " + a.Why + "\n"
	return a
}

// bestClaim returns the claim that carries the alert: the best rank, first-hand before
// retold, the earliest of equals. Nil when there is none.
func bestClaim(claims []review.Claim) *review.Claim {
	var best *review.Claim
	for i := range claims {
		c := &claims[i]
		if best == nil || better(c, best) {
			best = c
		}
	}
	return best
}

func better(a, b *review.Claim) bool {
	if a.FirstHand != b.FirstHand {
		return a.FirstHand
	}
	return a.Rank < b.Rank
}

func classOf(c *review.Claim) SourceClass {
	switch {
	case c == nil:
		return Unverified
	case c.FirstHand && c.Rank == review.RankReceiving:
		return FirstHand
	case c.FirstHand && c.Rank == review.RankSending:
		return OtherSide
	case c.Rank == review.RankAgency:
		return Wire
	}
	return Unverified
}

// plain makes text of the outside fit for one line of plain text: white space folded,
// control, format and direction characters out.
func plain(s string, maxRunes int) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, s)
	return cut(strings.Join(strings.Fields(s), " "), maxRunes)
}

// cut shortens s to n runes, the last of them an ellipsis when something is missing.
func cut(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return strings.TrimRight(string(r[:n-1]), " ") + "…"
}
