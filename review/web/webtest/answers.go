package webtest

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"nongrata/review"
	"nongrata/review/web"
)

// MemAnswers keeps answers in memory. The zero value is empty and ready.
type MemAnswers struct {
	mu  sync.Mutex
	all map[string]web.Answer
}

var _ web.Answers = (*MemAnswers)(nil)

// Answer returns the answer with this ID.
func (m *MemAnswers) Answer(_ context.Context, id string) (web.Answer, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	a, ok := m.all[id]
	if !ok {
		return web.Answer{}, fmt.Errorf("answer %q: %w", id, review.ErrNotFound)
	}
	return a, nil
}

// All returns every answer.
func (m *MemAnswers) All() []web.Answer {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Collect(maps.Values(m.all))
}

// PutAnswer stores a under a.ID.
func (m *MemAnswers) PutAnswer(_ context.Context, a web.Answer) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.all == nil {
		m.all = map[string]web.Answer{}
	}
	m.all[a.ID] = a
	return nil
}

// DropAnswers removes what ended before a moment.
func (m *MemAnswers) DropAnswers(_ context.Context, before time.Time) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	n := len(m.all)
	maps.DeleteFunc(m.all, func(_ string, a web.Answer) bool { return a.Expires.Before(before) })
	return n - len(m.all), nil
}

// TestAnswers checks that the Answers that open returns, empty, keep their promises.
func TestAnswers(t *testing.T, open func(t *testing.T) web.Answers) {
	a, ctx := open(t), t.Context()
	if _, err := a.Answer(ctx, "aa"); !isNotFound(err) {
		t.Errorf("Answer(aa) of none: %v, want %v", err, review.ErrNotFound)
	}
	at := time.Date(2022, 4, 5, 12, 0, 0, 0, time.UTC)
	old, young := web.Answer{ID: "aa", Expires: at, Sealed: []byte{1, 2}}, web.Answer{ID: "bb", Expires: at.Add(time.Hour), Sealed: []byte{3}}
	must(t, a.PutAnswer(ctx, old))
	must(t, a.PutAnswer(ctx, young))
	got, err := a.Answer(ctx, "aa")
	if diff := gocmp.Diff(old, got); err != nil || diff != "" {
		t.Errorf("Answer(aa): %v (-want +got):\n%s", err, diff)
	}
	if n, err := a.DropAnswers(ctx, at.Add(time.Minute)); n != 1 || err != nil {
		t.Errorf("DropAnswers = %d, %v, want 1", n, err)
	}
	if _, err := a.Answer(ctx, "aa"); !isNotFound(err) {
		t.Errorf("Answer(aa) after it was dropped: %v, want %v", err, review.ErrNotFound)
	}
	if _, err := a.Answer(ctx, "bb"); err != nil {
		t.Errorf("Answer(bb): %v", err)
	}
}
