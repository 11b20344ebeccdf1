package demo

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"nongrata/extract"
	"nongrata/review"
)

// Reviewer is the name under which the demo decides. It is no person, and says so.
const Reviewer = "Demo Reviewer"

// A reviewer decides what waits by one plain rule and knows nothing but what the desk shows:
// it approves what is announced as done, and rejects or sets aside the rest with a reason.
type reviewer struct {
	desk *review.Desk
	log  *slog.Logger
}

// clear decides until nothing waits, and returns how many decisions that took.
func (r reviewer) clear(ctx context.Context) (int, error) {
	n := 0
	for {
		queue, err := r.desk.Queue(ctx, review.Filter{})
		if err != nil || len(queue) == 0 {
			return n, err
		}
		for _, c := range queue {
			if err := r.decide(ctx, c); err != nil {
				return n, err
			}
			n++
		}
	}
}

// decide takes one decision on c.
func (r reviewer) decide(ctx context.Context, c review.Case) error {
	cmd := verdict(c)
	cmd.Case, cmd.Expect, cmd.Reviewer, cmd.Via = c.ID, c.Version, Reviewer, "demo"
	d, err := r.desk.Decide(ctx, cmd)
	if errors.Is(err, review.ErrConflict) { // a claim came in meanwhile: look again
		return nil
	}
	if err != nil {
		return fmt.Errorf("deciding case %s: %w", c.ID, err)
	}
	r.log.Info("demo decision", "case", c.ID, "verdict", d.Verdict, "reason", d.Reason,
		"receiving", c.Act.ReceivingState, "sending", c.Act.SendingState, "count", c.Act.Count.Phrase)
	return nil
}

// verdict is the demo's rule.
func verdict(c review.Case) review.Command {
	switch {
	case c.Act.Status == extract.Considered, c.Act.Status == extract.Threatened, c.Act.Status == extract.Denied:
		return review.Command{Verdict: review.Reject, Reason: review.ThreatOnly}
	case c.Act.Status == extract.Retracted:
		return review.Command{Verdict: review.Reject, Reason: review.Hoax}
	case c.Act.Status == extract.Reported, c.Act.Validate() != nil:
		return review.Command{Verdict: review.Unverifiable, Note: "no party to it has said so"}
	}
	return review.Command{Verdict: review.Approve}
}
