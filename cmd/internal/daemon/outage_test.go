//go:build linux

package daemon

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/ingestbench"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/alert/alerttest"
)

// An outage is a daemon that polls 210 hosts on loopback, a clock that is moved by hand, and what
// the operators are told.
type outage struct {
	t     *testing.T
	d     *Daemon
	clock *shifted
	night *alerttest.Collector
}

func newOutage(t *testing.T, sources []ingest.Source) *outage {
	t.Helper()
	secret := alerttest.NewSecret(1)
	x := &outage{t: t, clock: &shifted{}, night: alerttest.NewCollector(t, secret)}
	o := options(t.TempDir(), "http://127.0.0.1:1", x.night.URL())
	o.Sources, o.Clock, o.Lookout.Window, o.Lookout.Every = sources, x.clock, -1, 24*time.Hour // looks are called for below
	o.Roles = []string{RoleIngest, RoleDesk}
	o.Alerts = []alert.Config{{Name: "night", Type: alert.TypeWebhook, Operator: true, URL: alert.Secret(x.night.URL()), Secret: alert.Secret(secret)}}
	x.d, _ = start(t, o)
	return x
}

// until moves the clock and has what is due polled, until ok holds of every source.
func (x *outage) until(what string, step time.Duration, ok func(ingest.State) bool) {
	x.t.Helper()
	for deadline := time.Now().Add(within); ; x.clock.by.Add(int64(step)) {
		_ = x.d.Check(x.t.Context(), x.d.sources[0].ID) // wakes the loop; the state says how it went
		wrong := 0
		for range 20 { // the others are polled beside it
			all := x.d.Sources()
			if wrong = len(all); !slices.ContainsFunc(all, func(s ingest.SourceStatus) bool { return !ok(s.State) }) {
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
		if time.Now().After(deadline) {
			x.t.Fatalf("waiting for %s: %d sources, such as %+v", what, wrong, x.d.Sources()[1].State)
		}
	}
}

// told has the operators told what there is, and returns the lines that they have got by now.
func (x *outage) told() (lines []string) {
	x.t.Helper()
	if err := x.d.lookout.Look(x.t.Context()); err != nil {
		x.t.Fatal(err)
	}
	wait := x.d.db.Wake(review.TopicAlert)
	for {
		left, err := x.d.db.Pending(x.t.Context(), review.TopicAlert, 10)
		if err != nil {
			x.t.Fatal(err)
		}
		if len(left) == 0 {
			break
		}
		select {
		case <-wait:
		case <-time.After(10 * time.Millisecond):
		}
	}
	all, err := x.d.db.Recent(x.t.Context(), 100)
	if err != nil {
		x.t.Fatal(err)
	}
	for _, m := range all {
		if m.Channel == "night" {
			lines = append(lines, m.Message.Notice.Line)
		}
	}
	slices.Reverse(lines)
	return lines
}

// All hosts fail at once: operators are told once that it is our network, and once that it is well
// again, and nothing is held against any source. Then what 199 of them share fails and eleven go
// on: that is not our network.
func TestOurOutageAndTheirs(t *testing.T) {
	many, few := ingestbench.Options{Feeds: 199, Items: 1, Port: sitePort(t)}, ingestbench.Options{Feeds: 11, Items: 1, Port: sitePort(t)}
	serve := func(o ingestbench.Options) *ingestbench.Site {
		s, err := ingestbench.Start(o)
		if err != nil {
			t.Skipf("no loopback addresses for every feed: %v", err)
		}
		return s
	}
	shared, others := serve(many), serve(few)
	sources := many.Sources()
	for i, s := range few.Sources() {
		s.ID = ingest.SourceID(fmt.Sprint("other-", i))
		sources = append(sources, s)
	}
	x := newOutage(t, sources)
	x.until("all to answer", time.Second, func(st ingest.State) bool { return st.Health.Good() && st.Health != ingest.Untried })
	if got := x.told(); len(got) > 0 {
		t.Errorf("operators are told %q while all is well", got)
	}
	shared.Close()
	others.Close()
	x.clock.by.Add(int64(time.Hour))
	x.until("our network to be out", 61*time.Second, func(st ingest.State) bool { return st.Health == ingest.Offline })
	if got := x.told(); !slices.Equal(got, []string{"our own network is out"}) {
		t.Errorf("operators are told %q, want that our network is out", got)
	}
	x.night.Want(within, alerttest.Kind(review.KindOperator))
	for _, s := range x.d.Sources() {
		if s.State.Failures > 0 {
			t.Errorf("%s: %d failures are held against it", s.Source.ID, s.State.Failures)
		}
	}
	shared, others = serve(many), serve(few)
	defer others.Close()
	x.until("all to answer again", 61*time.Second, func(st ingest.State) bool { return st.Health.Good() })
	want := []string{"our own network is out", "our own network is out: recovered"}
	if got := x.told(); !slices.Equal(got, want) {
		t.Errorf("operators are told %q, want %q", got, want)
	}
	shared.Close()
	x.clock.by.Add(int64(time.Hour))
	x.until("the shared ones to fail for themselves", 61*time.Second, func(st ingest.State) bool {
		if strings.HasPrefix(string(st.Source), "other-") {
			return st.Health.Good() && st.Failures == 0
		}
		return st.Health == ingest.Unreachable && st.Failures > 0
	})
	if got := x.told(); !slices.Equal(got, want) {
		t.Errorf("operators are told %q, want nothing more: a part of the net is not ours", got)
	}
}
