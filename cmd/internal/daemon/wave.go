package daemon

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"time"

	"golang.org/x/sync/errgroup"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/review"
	"nongrata/store/stream"
)

const (
	waveFor = 6 * time.Hour
	// waveFresh is how old an item may be whose act makes a wave: a backlog is no news.
	waveFresh = 48 * time.Hour
)

// rideWaves has this process's sources watched more closely after a confident new act, which it
// hears of as every other process does: by the streams.
func (d *Daemon) rideWaves(ctx context.Context, g *errgroup.Group) {
	if d.waveFor() <= 0 {
		return
	}
	g.Go(func() error { return d.candidates.Consume(ctx, d.waveConsumer(), stream.Consuming{}, d.hearCandidate) })
	g.Go(func() error { return d.expulsions.Consume(ctx, d.waveConsumer(), stream.Consuming{}, d.hearExpulsion) })
}

func (d *Daemon) waveFor() time.Duration {
	if d.o.Wave.For == nil {
		return waveFor
	}
	return *d.o.Wave.For
}

// waveConsumer is for this process alone: each that polls has to hear of everything.
func (d *Daemon) waveConsumer() string {
	if d.o.NATS == "" {
		return "wave"
	}
	return "wave-" + d.process()
}

// process names this process among those of a cluster, the same after a restart.
func (d *Daemon) process() string {
	host, err := os.Hostname()
	if err != nil {
		host = "unnamed"
	}
	sum := sha256.Sum256([]byte(host + "\x00" + d.o.Data))
	return hex.EncodeToString(sum[:6])
}

// hearCandidate rides the wave that a candidate makes which is worth an unconfirmed alert.
func (d *Daemon) hearCandidate(ctx context.Context, c extract.Candidate) error {
	if c.Provenance == nil || !review.Confident(c, review.DefaultAlertConfidence) {
		return nil
	}
	it := c.Provenance.Item
	if !it.Published.IsZero() && it.Fetched.Sub(it.Published) > waveFresh {
		return nil
	}
	return d.ride(ctx, ingest.Wave{Receiving: c.Receiving(), Sending: c.Sending(), At: it.Fetched})
}

// hearExpulsion rides the wave of an act that a person approved.
func (d *Daemon) hearExpulsion(ctx context.Context, m review.Outbound) error {
	if m.Event == nil || m.Kind != review.KindNew {
		return nil
	}
	day, err := time.Parse(time.DateOnly, m.Event.AnnouncedOn)
	if err != nil || m.At.Sub(day) > waveFresh {
		return nil
	}
	return d.ride(ctx, ingest.Wave{Receiving: m.Event.ReceivingState, Sending: m.Event.SendingState, At: m.At})
}

func (d *Daemon) ride(ctx context.Context, w ingest.Wave) error {
	w.For = d.waveFor()
	n, err := d.runner.Ride(ctx, w)
	if errors.Is(err, ingest.ErrStopped) {
		return ctx.Err()
	}
	if n > 0 {
		d.log.Info("sources sped up", "receiving", w.Receiving, "sending", w.Sending, "sources", n, "until", w.At.Add(w.For))
	}
	return err
}
