package daemon

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// closeWithin bounds each step of an orderly end, so that the whole stays under ten seconds.
const closeWithin = 4 * time.Second

// A step is one thing to undo at the end, named for the log.
type step struct {
	name string
	undo func(context.Context) error
}

// steps are undone last in, first out.
type steps []step

// add registers undo under name.
func (s *steps) add(name string, undo func(context.Context) error) {
	*s = append(*s, step{name, undo})
}

// close undoes every step, also after one has failed or overstayed, and joins the errors.
func (s *steps) close() error {
	var errs []error
	for _, st := range slices.Backward(*s) {
		if err := bounded(st); err != nil {
			errs = append(errs, fmt.Errorf("closing %s: %w", st.name, err))
		}
	}
	*s = nil
	return errors.Join(errs...)
}

// bounded runs st.undo, waiting for closeWithin at most.
func bounded(st step) error {
	ctx, cancel := context.WithTimeout(context.Background(), closeWithin)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- st.undo(ctx) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return fmt.Errorf("still busy after %s", closeWithin)
	}
}
