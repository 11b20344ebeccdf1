package daemon

import (
	"context"
	"path/filepath"

	"nongrata/cmd/internal/lookout"
	"nongrata/review"
)

// buildLookout has operators told how the sources fare. A process that only polls has no channels:
// what it would tell, its log does.
func (d *Daemon) buildLookout(context.Context) (err error) {
	if !d.has(RoleIngest) {
		return nil
	}
	l := d.o.Lookout
	d.lookout, err = lookout.New(lookout.Options{Sources: d.Sources, Send: d.tellOperators, Clock: d.o.Clock, Log: d.log,
		File: filepath.Join(d.o.Data, "lookout.json"), Every: l.Every, Window: l.Window, PerDay: l.PerDay})
	return err
}

// tellOperators puts m into the outbox, or the log where nothing drains it.
func (d *Daemon) tellOperators(ctx context.Context, m review.Outbound) error {
	if d.alerts == nil {
		d.log.WarnContext(ctx, "for operators", "line", m.Notice.Line, "text", m.Notice.Text)
		return nil
	}
	return d.db.Update(ctx, func(tx review.Tx) error { return tx.Send(m) })
}
