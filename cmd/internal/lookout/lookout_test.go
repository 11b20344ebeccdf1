package lookout

import (
	"context"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
)

// still is a clock that stands.
type still struct{ now time.Time }

// Now is where it stands.
func (c *still) Now() time.Time { return c.now }

// After never comes.
func (c *still) After(time.Duration) <-chan time.Time { return nil }

// post is a lookout over what the test says of the sources.
type post struct {
	t     *testing.T
	clock *still
	all   []ingest.SourceStatus
	sent  []review.Outbound
	o     Options
	l     *Lookout
}

func newPost(t *testing.T, n int) *post {
	p := &post{t: t, clock: &still{time.Date(2026, 11, 2, 20, 0, 0, 0, time.UTC)}}
	for i := range n {
		s := ingest.Source{ID: ingest.SourceID(fmt.Sprintf("s-%03d", i)), Country: country.Code("LT")}
		if i%2 == 1 {
			s.Country = "SE"
		}
		p.all = append(p.all, ingest.SourceStatus{Source: s, State: ingest.State{Health: ingest.OK, LastOK: p.clock.now, LastPoll: p.clock.now}})
	}
	p.o = Options{Sources: func() []ingest.SourceStatus { return p.all }, Clock: p.clock, Log: slog.New(slog.DiscardHandler),
		File: filepath.Join(t.TempDir(), "lookout.json"), Window: -1, PerDay: 3,
		Send: func(_ context.Context, m review.Outbound) error { p.sent = append(p.sent, m); return nil }}
	p.restart()
	return p
}

func (p *post) restart() {
	l, err := New(p.o)
	if err != nil {
		p.t.Fatal(err)
	}
	p.l = l
}

// look moves the clock on, looks and returns the lines sent.
func (p *post) look(after time.Duration) []string {
	p.t.Helper()
	p.clock.now, p.sent = p.clock.now.Add(after), nil
	if err := p.l.Look(p.t.Context()); err != nil {
		p.t.Fatal(err)
	}
	var lines []string
	for _, m := range p.sent {
		lines = append(lines, m.Notice.Line)
	}
	return lines
}

func (p *post) want(got []string, want string) {
	p.t.Helper()
	if strings.Join(got, " | ") != want {
		p.t.Errorf("operators told %q, want %q", strings.Join(got, " | "), want)
	}
}

func (p *post) all200(h ingest.Health) {
	for i := range p.all {
		p.all[i].State.Health = h
		p.all[i].State.LastPoll = p.clock.now
		if h.Good() {
			p.all[i].State.LastOK = p.clock.now
		}
	}
}

// Two hundred sources lost at once are one message, at night and in the morning; also when some
// are still said to be unreachable on their own account.
func TestOwnNetwork(t *testing.T) {
	p := newPost(t, 200)
	p.want(p.look(0), "")
	p.all200(ingest.Offline)
	p.all[3].State.Health = ingest.Unreachable
	p.want(p.look(time.Minute), "our own network is out")
	p.want(p.look(9*time.Hour), "")
	p.restart()
	p.want(p.look(time.Hour), "")
	p.all200(ingest.OK)
	p.want(p.look(time.Minute), "our own network is out: recovered")
}

// Every kind of fault is told once, not before its time, and when it is over.
func TestFaults(t *testing.T) {
	for _, c := range []struct {
		name  string
		state ingest.State
		early time.Duration // nothing yet
		late  time.Duration // from here on
		want  string
	}{
		{"unreachable", ingest.State{Health: ingest.Unreachable, Failures: 9}, 5 * time.Hour, 7 * time.Hour, "source s-000 dark"},
		{"slow rhythm", ingest.State{Health: ingest.ServerError, Interval: 4 * time.Hour}, 11 * time.Hour, 13 * time.Hour, "source s-000 dark"},
		{"certificate", ingest.State{Health: ingest.Untrusted, Failures: 3}, 30 * time.Minute, 2 * time.Hour, "source s-000 dark"},
		{"blocked", ingest.State{Health: ingest.Blocked, Failures: 3}, 30 * time.Minute, 2 * time.Hour, "source s-000 dark"},
		{"silent", ingest.State{Health: ingest.Silent}, -1, time.Minute, "source s-000 silent"},
		{"moved", ingest.State{Health: ingest.Moved, MovedTo: "https://new.example"}, -1, time.Minute, "source s-000 moved"},
		{"look-alike", ingest.State{Health: ingest.Lookalike, Feigned: "one letter differs"}, -1, time.Minute, "source s-000 leads to a look-alike"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := newPost(t, 4)
			c.state.LastOK = p.clock.now
			p.all[0].State = c.state
			if c.early > 0 {
				p.want(p.look(c.early), "")
				c.late -= c.early
			}
			p.want(p.look(c.late), c.want)
			p.want(p.look(time.Minute), "")
			p.restart()
			p.want(p.look(time.Minute), "")
			p.all[0].State = ingest.State{Health: ingest.OK, LastOK: p.clock.now}
			p.want(p.look(time.Minute), c.want+": recovered")
		})
	}
}

// All sources of a state dark is said before each of them; a gap is told and never recovers; what
// is over the day's number waits.
func TestTogether(t *testing.T) {
	p := newPost(t, 4)
	for _, i := range []int{0, 2} {
		p.all[i].State.Health = ingest.Unreachable
	}
	p.want(p.look(7*time.Hour), "all sources of LT dark and 2 more")
	if m := p.sent[0]; !strings.Contains(m.Notice.Text, "all 2 sources of Lithuania") || !strings.Contains(m.Notice.Text, "s-002: dark") {
		t.Errorf("text = %q, want the state and its sources", m.Notice.Text)
	}
	p.all[1].State.Gap = p.clock.now
	p.want(p.look(time.Minute), "source s-001 may have missed items")
	p.all[1].State.Gap = time.Time{}
	p.want(p.look(time.Minute), "")
	p.all[3].State.Health = ingest.Silent
	p.want(p.look(time.Minute), "source s-003 silent")
	p.all[3].State.Health = ingest.OK
	p.want(p.look(time.Minute), "") // three a day
	p.want(p.look(25*time.Hour), "source s-003 silent: recovered")
}

// What changes within the window makes one message; what is over by then makes none.
func TestWindow(t *testing.T) {
	p := newPost(t, 4)
	p.o.Window = 5 * time.Minute
	p.restart()
	p.all[0].State.Health = ingest.Silent
	p.want(p.look(0), "")
	p.all[1].State.Health = ingest.Silent
	p.want(p.look(2*time.Minute), "")
	p.want(p.look(4*time.Minute), "source s-000 silent and 1 more")
	p.all[0].State.Health = ingest.OK
	p.want(p.look(time.Minute), "")
	p.all[0].State.Health = ingest.Silent
	p.want(p.look(9*time.Minute), "")
}

// A source that is turned off has not recovered.
func TestTurnedOff(t *testing.T) {
	p := newPost(t, 4)
	p.all[0].State.Health = ingest.Silent
	p.want(p.look(0), "source s-000 silent")
	p.all[0].Source.Disabled = true
	p.want(p.look(time.Minute), "")
}

// Where a source has moved to outside its pinned domains, the notice says so before anybody takes it.
func TestMovedAway(t *testing.T) {
	s := ingest.Source{ID: "lt-urm", URL: "https://urm.example/feed", Domains: []string{"urm.example"}}
	for to, outside := range map[string]bool{"https://news.urm.example/feed": false, "https://urm.example.net/feed": true} {
		f := movedOf(s, ingest.State{Health: ingest.Moved, MovedTo: to})
		if got := strings.Contains(f.What, "outside its pinned domains"); got != outside {
			t.Errorf("movedOf(%s) = %q, says outside = %v, want %v", to, f.What, got, outside)
		}
		if asks := strings.Contains(f.Do, "whose domain"); asks != outside {
			t.Errorf("movedOf(%s) advises %q, asks whose domain = %v, want %v", to, f.Do, asks, outside)
		}
	}
}
