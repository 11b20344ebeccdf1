package alert_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/alert/alerttest"
)

// A counted store notes the calls that write, and refuses one message.
type counted struct {
	*alerttest.Mem
	refused string

	mu                sync.Mutex
	accepts, putsOff  int
	decoded, accepted int
}

func (c *counted) Accept(ctx context.Context, outbound []string, ds []alert.Delivery) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.accepts++
	if slices.Contains(outbound, c.refused) {
		return errors.New("refused")
	}
	c.accepted += len(outbound)
	return c.Mem.Accept(ctx, outbound, ds)
}

func (c *counted) Record(ctx context.Context, ds ...alert.Delivery) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if ds[0].State == alert.Waiting {
		c.putsOff++
	}
	return c.Mem.Record(ctx, ds...)
}

func (c *counted) Due(ctx context.Context, now time.Time, n int, but map[string]bool) ([]alert.Delivery, error) {
	ds, err := c.Mem.Due(ctx, now, n, but)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.decoded += len(ds)
	return ds, err
}

// A burst is accepted in a few transactions and read about once, although each alert that is sent
// has the dispatcher look again; in its order; none is lost or sent twice.
func TestBurst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem, n := alerttest.NewMem(), &script{}
		c := &counted{Mem: mem}
		var ms []review.Outbound
		for i := range 1000 {
			ms = append(ms, alerttest.Message(fmt.Sprintf("m%03d", i), review.KindNew))
		}
		send(t, mem, ms...)
		start(t, mem, func(o *alert.Options) { o.Deliveries = c }, alert.Channel{Name: "a", Notifier: n})
		settle(t, mem, time.Hour)
		var ids []string
		for _, try := range n.seen() {
			ids = append(ids, try.ID)
		}
		first := slices.Clone(ids[:min(256, len(ids))])
		slices.Sort(ids)
		if len(ids) != 1000 || len(slices.Compact(ids)) != 1000 {
			t.Errorf("%d tries of 1000 alerts, want each once", len(ids))
		}
		if !slices.IsSorted(first) {
			t.Error("what found room in the channel was not sent in its order")
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.accepts > 10 || c.putsOff > 50 || c.decoded > 8000 {
			t.Errorf("1000 alerts: accepted in %d transactions, put off in %d, read %d times; want at most 10, 50 and 8000", c.accepts, c.putsOff, c.decoded)
		}
		t.Logf("accepted in %d transactions, put off in %d, read %d times", c.accepts, c.putsOff, c.decoded)
	})
}

// A message that the store refuses keeps its place and holds up none of those beside it.
func TestOneRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem, n := alerttest.NewMem(), &script{}
		c := &counted{Mem: mem, refused: "m3"}
		start(t, mem, func(o *alert.Options) { o.Deliveries = c }, alert.Channel{Name: "a", Notifier: n})
		var ms []review.Outbound
		for i := range 10 {
			ms = append(ms, alerttest.Message(fmt.Sprint("m", i), review.KindNew))
		}
		send(t, mem, ms...)
		synctest.Wait()
		if got := len(n.seen()); got != 9 {
			t.Errorf("%d alerts sent beside the refused one, want 9", got)
		}
		c.mu.Lock()
		c.refused = ""
		c.mu.Unlock()
		if d := settle(t, mem, time.Hour)["m3/a"]; d.State != alert.Done {
			t.Errorf("the refused one, taken later = %s, want done", d.State)
		}
	})
}
