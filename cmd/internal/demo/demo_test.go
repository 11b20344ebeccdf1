package demo

import (
	"bytes"
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nongrata/cmd/internal/daemon"
	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/ingest/ingesttest"
	"nongrata/review"
)

// The tally that the demo ends with has, state by state, the numbers of the published facts:
// as known on 7 April, and with Spain's correction a day later.
func TestTallyEqualsFacts(t *testing.T) {
	var out bytes.Buffer
	got := map[string]review.Tally{}
	o := Options{Speed: 0, AutoApprove: true, Data: t.TempDir(), Version: "test", Out: &out,
		Log: slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelWarn}))}
	o.atEnd = func(ctx context.Context, d *daemon.Daemon) error {
		for name, s := range map[string]review.Scope{"then": asKnownThen(), "later": ofTheWave()} {
			tally, err := d.Desk().Tally(ctx, s)
			if err != nil {
				return err
			}
			got[name] = tally
		}
		return nil
	}
	if err := Run(t.Context(), o); err != nil {
		t.Fatalf("Run = %v\n%s", err, out.String())
	}
	first, final := facts(t)
	for name, want := range map[string]map[country.Code]int{"then": first, "later": final} {
		rows := map[country.Code]int{}
		for _, r := range got[name].Rows {
			if r.People > 0 {
				rows[country.Code(r.Key)] = r.People
			}
		}
		if diff := cmp.Diff(want, rows); diff != "" {
			t.Errorf("rows %s differ from the facts (-want +got):\n%s", name, diff)
			for _, it := range got[name].Items {
				t.Log(it.Day, it.Receiving, it.Sending, it.Measure, it.Count)
			}
		}
	}
}

// facts returns the people each state told to go to 7 April 2022, by first and by final figures.
func facts(t *testing.T) (first, final map[country.Code]int) {
	t.Helper()
	all, err := ingesttest.Facts()
	if err != nil {
		t.Fatal(err)
	}
	first, final = map[country.Code]int{}, map[country.Code]int{}
	for _, f := range all {
		people := f.Measure == string(extract.Expulsion) || f.Measure == string(extract.StaffCap)
		if f.Sending != "RU" || f.Day > "2022-04-07" || !people || f.People <= 0 {
			continue
		}
		first[f.Receiving] += f.People
		final[f.Receiving] += max(f.Final, f.People)
	}
	return first, final
}

func TestStepClock(t *testing.T) {
	start := time.Date(2022, 2, 24, 0, 0, 0, 0, time.UTC)
	c := &stepClock{now: start}
	soon, later := c.After(time.Hour), c.After(3*time.Hour)
	c.set(start.Add(2 * time.Hour))
	select {
	case at := <-soon:
		if !at.Equal(start.Add(2 * time.Hour)) {
			t.Errorf("timer fired with %s", at)
		}
	default:
		t.Error("a timer that was due did not fire")
	}
	select {
	case <-later:
		t.Error("a timer fired early")
	default:
	}
	c.set(start)
	if c.Now().Before(start.Add(2 * time.Hour)) {
		t.Error("the clock went back")
	}
}

func TestVerdict(t *testing.T) {
	act := review.Act{ReceivingState: "LT", SendingState: "RU", Measure: extract.Expulsion,
		Status: extract.Announced, Count: extract.ExactCount(4, "four"), AnnouncedOn: "2022-03-18"}
	with := func(change func(*review.Act)) review.Case {
		a := act
		change(&a)
		return review.Case{Act: a}
	}
	for i, tt := range []struct {
		c    review.Case
		want review.Verdict
	}{
		{with(func(*review.Act) {}), review.Approve},
		{with(func(a *review.Act) { a.Status = extract.CarriedOut }), review.Approve},
		{with(func(a *review.Act) { a.Status = extract.Threatened }), review.Reject},
		{with(func(a *review.Act) { a.Status = extract.Retracted }), review.Reject},
		{with(func(a *review.Act) { a.Status = extract.Reported }), review.Unverifiable},
		{with(func(a *review.Act) { a.SendingState = "" }), review.Unverifiable},
	} {
		if got := verdict(tt.c).Verdict; got != tt.want {
			t.Errorf("%d: verdict(%s, %s) = %s, want %s", i, tt.c.Act.Status, tt.c.Act.SendingState, got, tt.want)
		}
	}
}
