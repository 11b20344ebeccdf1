package daemon

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"nongrata/cmd/internal/copies"
	"nongrata/review"
	"nongrata/review/web"
	"nongrata/store"
	"nongrata/store/stream"
)

// TokenFile is the name of the file in the data folder that holds the command line's token.
const TokenFile = "cli.token"

// buildWeb makes the desk's pages and the command line's way in.
func (d *Daemon) buildWeb(ctx context.Context) (err error) {
	o := web.Options{
		Desk: d.desk, Accounts: d.db, Answers: d.db, Archive: d.evidence,
		Watched: d.db.Watched, Upkeep: d.upkeep.Last, Sources: d.Sources, CheckSource: d.Check,
		DeadLetters: deadLetters{d.bus}, Deliveries: d.db, Sender: d.alerts, Channels: d.channels, Chain: chain{d.db},
		Backup:  func(ctx context.Context, w io.Writer) error { return copies.Write(ctx, w, d.db, d.archive) },
		Metrics: d.metrics(), Ready: d.Ready, BaseURL: d.publicURL(), Public: d.o.PublicTally,
		Clock: d.now, Log: d.log, Version: d.o.Version, Settings: d.o.Config.Settings,
	}
	if err := d.signingIn(&o); err != nil {
		return err
	}
	if d.web, err = web.New(o); err != nil {
		return err
	}
	if d.link, err = d.web.FirstLink(ctx); err != nil {
		return err
	}
	address := d.URL()
	if d.cert != nil { // the certificate is for the name that people use
		address = d.publicURL()
	}
	if err := d.db.Announce(address); err != nil {
		return err
	}
	token, err := d.web.LocalToken(ctx)
	if err != nil {
		return err
	}
	return writeToken(filepath.Join(d.o.Data, TokenFile), token)
}

// writeToken replaces the token's file, readable by its owner only.
func writeToken(path, token string) error {
	tmp := path + ".new"
	if err := os.WriteFile(tmp, []byte(token+"\n"), 0o600); err != nil {
		return fmt.Errorf("writing the command line's token: %w", err)
	}
	if err := os.Rename(tmp, path); err != nil {
		return fmt.Errorf("writing the command line's token: %w", err)
	}
	return nil
}

// Ready reports why work cannot be taken on: the streams or the store refuse.
func (d *Daemon) Ready(ctx context.Context) error {
	if err := d.bus.Healthy(ctx); err != nil {
		return err
	}
	return d.db.View(ctx, func(review.View) error { return nil })
}

// deadLetters shows the stream's dead letters at the desk.
type deadLetters struct{ bus *stream.Bus }

const shownDeadLetters = 200

// DeadLetters returns the newest two hundred, oldest first.
func (l deadLetters) DeadLetters(ctx context.Context) ([]web.DeadLetter, error) {
	dead, err := l.bus.DeadLetters(ctx, shownDeadLetters)
	if err != nil {
		return nil, err
	}
	out := make([]web.DeadLetter, len(dead))
	for i, x := range dead {
		out[len(dead)-1-i] = web.DeadLetter{ID: strconv.FormatUint(x.Seq, 10), Stage: x.Durable,
			Subject: x.Subject, Error: x.Error, Attempts: x.Deliveries, At: x.At}
	}
	return out, nil
}

// RetryDeadLetter puts it back into its stream.
func (l deadLetters) RetryDeadLetter(ctx context.Context, id string) error {
	return l.do(ctx, id, l.bus.Retry)
}

// DropDeadLetter forgets it.
func (l deadLetters) DropDeadLetter(ctx context.Context, id string) error {
	return l.do(ctx, id, l.bus.Drop)
}

func (l deadLetters) do(ctx context.Context, id string, deed func(context.Context, uint64) error) error {
	seq, err := strconv.ParseUint(id, 10, 64)
	if err == nil {
		err = deed(ctx, seq)
	}
	if errors.Is(err, stream.ErrNotFound) || errors.Is(err, strconv.ErrSyntax) {
		return fmt.Errorf("dead letter %q: %w", id, review.ErrNotFound)
	}
	return err
}

// chain proves the ledger at the desk.
type chain struct{ db *store.DB }

// Checkpoint returns the signed head.
func (c chain) Checkpoint(ctx context.Context) (string, error) { return c.db.Checkpoint(ctx) }

// Verify reads all of it.
func (c chain) Verify(ctx context.Context, checkpoint string) (string, error) {
	r, err := c.db.Verify(ctx, checkpoint)
	if err != nil {
		return "", err
	}
	if len(r.Problems) > 0 {
		return "", errors.New(strings.Join(r.Problems, "; "))
	}
	return fmt.Sprintf("%d entries, %d cases and %d events agree; root %s", r.Entries, r.Cases, r.Expulsions, r.Root), nil
}
