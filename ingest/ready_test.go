package ingest_test

import (
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"nongrata/ingest"
)

// While what comes could not be kept nothing is asked for, no source is blamed, and polling goes
// on within a minute of there being space.
func TestNotReady(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t, steady, source("a", "x.example"))
		time.Sleep(15 * time.Minute)
		b.fill(errors.New("disk nearly full"))
		if err := b.Check(t.Context(), "a"); err == nil || !strings.Contains(err.Error(), "disk nearly full") {
			t.Errorf("Check on a full disk = %v, want why nothing is polled", err)
		}
		time.Sleep(2 * time.Hour)
		b.want(t, "a", 0, 10)
		if st := b.Sources()[0].State; st.Health != ingest.OK || st.Failures != 0 {
			t.Errorf("a source that was not asked is %s after %d failures, want ok", st.Health, st.Failures)
		}
		b.fill(nil)
		time.Sleep(time.Minute)
		if got := b.times("a"); len(got) != 3 {
			t.Errorf("polled at %v, want once more within a minute of there being space", got)
		}
	})
}
