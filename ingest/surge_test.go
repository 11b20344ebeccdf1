package ingest_test

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/country"
)

// A new act speeds up the official sources of the receiving state's peers and all of the two
// sides, for its time; nobody else's, nor one that fails.
func TestRide(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		of := func(id ingest.SourceID, kind ingest.Kind, c country.Code) ingest.Source {
			s := source(id, string(id)+".example")
			s.Kind, s.Country = kind, c
			return s
		}
		peer, far := of("peer", ingest.Ministry, "LT"), of("far", ingest.Ministry, "PE")
		press, target := of("press", ingest.Outlet, "LT"), of("target", ingest.Wire, "RU")
		friend, failing := of("friend", ingest.Ministry, "BY"), of("failing", ingest.Ministry, "LV")
		slow := of("slow", ingest.Ministry, "EE")
		slow.Interval = 20 * time.Minute
		b := newBench(t, func(s ingest.Source) (time.Duration, error) {
			if s.ID == "failing" {
				return 0, ingest.Faultf(ingest.Gone, "404")
			}
			return 0, nil
		}, peer, far, press, target, friend, failing, slow)
		time.Sleep(time.Second)
		synctest.Wait()
		w := ingest.Wave{Receiving: "PL", Sending: "RU", At: time.Now(), For: 3*time.Minute + 30*time.Second}
		n, err := b.Ride(t.Context(), w)
		if n != 4 || err != nil { // peer, target, failing, slow
			t.Errorf("Ride = %d, %v, want 4 sources", n, err)
		}
		time.Sleep(14*time.Minute + 59*time.Second)
		synctest.Wait()
		b.want(t, "peer", 0, 1, 2, 3, 4, 9, 14)
		b.want(t, "far", 0, 5, 10, 15)
		b.want(t, "press", 0, 10)
		b.want(t, "friend", 0, 5, 10, 15)
		b.want(t, "slow", 0)
		b.want(t, "failing", 0, 10)
		for _, st := range b.Sources() {
			if st.Source.ID == "peer" && st.State.Surge.Why != "Poland acts against Russia, and both are of the European Union" {
				t.Errorf("the peer's surge is because %q", st.State.Surge.Why)
			}
		}
		if n, err := b.Ride(t.Context(), w); n != 0 || err != nil {
			t.Errorf("Ride of a wave that is over = %d, %v, want nothing", n, err)
		}
	})
}

// A surge lasts over a restart.
func TestRideRestart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := source("peer", "a.example")
		s.Kind, s.Country = ingest.Ministry, "LT"
		b := newBench(t, steady, s)
		synctest.Wait()
		if n, err := b.Ride(t.Context(), ingest.Wave{Receiving: "PL", Sending: "RU", At: time.Now(), For: time.Hour}); n != 1 || err != nil {
			t.Fatalf("Ride = %d, %v, want 1", n, err)
		}
		b.stop()
		b.run(t, []ingest.Source{s})
		time.Sleep(3*time.Minute + time.Second)
		synctest.Wait()
		b.want(t, "peer", 0, 1, 2, 3)
	})
}

// No server is asked more often than it asks for, wave or not.
func TestSurgeHint(t *testing.T) {
	now := time.Date(2022, 4, 5, 12, 0, 0, 0, time.UTC)
	s := ingest.Source{ID: "peer", Kind: ingest.Ministry}
	st := ingest.State{Hint: 4 * time.Minute, Surge: ingest.Surge{Until: now.Add(time.Hour)}}
	c := ingest.Schedule{Rand: func() float64 { return 0.5 }}
	if got := c.Next(s, st, now, 0).Sub(now); got != 4*time.Minute {
		t.Errorf("Next in a surge = after %v, want after the 4m that the server asks for", got)
	}
	if got := c.Next(s, st, now, time.Hour).Sub(now); got != time.Hour {
		t.Errorf("Next in a surge after Retry-After = after %v, want 1h", got)
	}
}

// A server that asked to be left alone is, also by a wave that comes meanwhile.
func TestRideKeepsRetryAfter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := source("busy", "a.example")
		s.Kind, s.Country = ingest.Ministry, "LT"
		b := newBench(t, func(ingest.Source) (time.Duration, error) {
			return 0, &ingest.Fault{Health: ingest.ServerError, Status: 503, RetryAfter: 30 * time.Minute, Err: errors.New("503")}
		}, s)
		synctest.Wait()
		if _, err := b.Ride(t.Context(), ingest.Wave{Receiving: "PL", Sending: "RU", At: time.Now(), For: time.Hour}); err != nil {
			t.Fatal(err)
		}
		time.Sleep(29 * time.Minute)
		synctest.Wait()
		b.want(t, "busy", 0)
	})
}
