package reviewtest

import (
	"context"
	"errors"
	"sync/atomic"

	"nongrata/review"
)

// ErrUnknown is what a Stutter reports after a commit that did happen.
var ErrUnknown = errors.New("the commit may or may not be on disk")

// A Stutter is a ledger on a machine that dies at the worst moment: every other Update commits
// and then reports ErrUnknown, so the caller does it again.
type Stutter struct {
	review.Ledger
	n atomic.Int64
}

// Update implements review.Ledger.
func (s *Stutter) Update(ctx context.Context, f func(review.Tx) error) error {
	if err := s.Ledger.Update(ctx, f); err != nil {
		return err
	}
	if s.n.Add(1)%2 == 1 {
		return ErrUnknown
	}
	return nil
}
