package daemon

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"nongrata/review/web"
	"nongrata/store"
)

// What is kept for how long when nothing else is said, and how often the rest is put out.
const (
	evidenceDays = 90
	deliveryDays = 90
	traceMemory  = 400 * 24 * time.Hour
	nameMemory   = 3 * 366 * 24 * time.Hour
	upkeepEvery  = 24 * time.Hour
	upkeepFirst  = 15 * time.Minute // after the start, which has enough to do
)

// Retention is what an operator can say of what is kept. What a candidate rests on is kept for
// ever, whatever is said here.
type Retention struct {
	// EvidenceDays is for how long bytes of what never became a candidate are kept, after they
	// were last seen; zero takes 90, -1 keeps them for ever, 2 is the least.
	EvidenceDays int `yaml:"evidence_days"`
	// EvidenceMiB is how large the archive may grow: over it the oldest of what never became a
	// candidate goes sooner. Zero is no limit.
	EvidenceMiB int `yaml:"evidence_mib"`
	// DeliveryDays is for how long settled alert deliveries are listed; zero takes 90, -1 keeps
	// them for ever.
	DeliveryDays int `yaml:"delivery_days"`
}

// complete fills in the defaults.
func (r *Retention) complete() error {
	if r.EvidenceDays == 0 {
		r.EvidenceDays = evidenceDays
	}
	if r.DeliveryDays == 0 {
		r.DeliveryDays = deliveryDays
	}
	switch {
	case r.EvidenceDays < -1 || r.EvidenceDays == 1:
		return fmt.Errorf("retention: evidence_days: %d: want at least 2, or -1 for ever", r.EvidenceDays)
	case r.EvidenceMiB < 0:
		return fmt.Errorf("retention: evidence_mib: %d: want a size, or 0 for no limit", r.EvidenceMiB)
	case r.DeliveryDays < -1:
		return fmt.Errorf("retention: delivery_days: %d: want a number of days, or -1 for ever", r.DeliveryDays)
	}
	return nil
}

// upkeep puts out what need not be kept, once a day, and knows what the last time brought.
type upkeep struct {
	mu   sync.Mutex
	last web.Upkeep
}

// Last returns what the last upkeep did.
func (u *upkeep) Last() web.Upkeep {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.last
}

// keepHouse puts out what need not be kept until ctx ends.
func (d *Daemon) keepHouse(ctx context.Context) error {
	wait := upkeepFirst
	if !d.has(RoleDesk) {
		wait *= 2 // the desk has to have said first what it rests on
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-d.o.Clock.After(wait):
		}
		d.tidy(ctx, d.now())
		wait = upkeepEvery
	}
}

// tidy does one upkeep. A part that fails is said, and does not keep the others from being done.
func (d *Daemon) tidy(ctx context.Context, now time.Time) {
	did := web.Upkeep{At: now}
	pruned, err := d.pruneEvidence(ctx, now)
	buried, forgotten, buryErr := d.db.BuryTraces(ctx, store.Memory{Whole: traceMemory, Names: nameMemory})
	dropped, dropErr := 0, error(nil)
	if days := d.o.Retention.DeliveryDays; days > 0 {
		dropped, dropErr = d.db.DropDeliveries(ctx, now.AddDate(0, 0, -days))
	}
	if ctx.Err() != nil {
		return
	}
	did.Blobs, did.Bytes, did.Kept = pruned.Blobs, pruned.Bytes, pruned.Kept
	did.Traces, did.Deliveries = buried+forgotten, dropped
	if err := errors.Join(err, buryErr, dropErr); err != nil {
		did.Error = err.Error()
		d.log.Error("upkeep", "err", err)
	}
	d.counters.pruned.WithLabelValues("evidence").Add(float64(did.Blobs))
	d.counters.pruned.WithLabelValues("traces").Add(float64(did.Traces))
	d.counters.pruned.WithLabelValues("deliveries").Add(float64(did.Deliveries))
	d.log.Info("upkeep", "evidence", did.Blobs, "bytes", did.Bytes, "kept", did.Kept, "traces", buried, "forgotten", forgotten, "deliveries", did.Deliveries)
	d.upkeep.mu.Lock()
	defer d.upkeep.mu.Unlock()
	d.upkeep.last = did
}
