package review_test

import (
	"testing"

	"nongrata/review"
	"nongrata/review/reviewtest"
)

func TestSampleDesk(t *testing.T) {
	f := reviewtest.Desk(t)
	q, err := f.Queue(t.Context(), review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range q {
		t.Log(k.ID, k.Class, k.State, k.Act.Sentence(), "|", k.Why, "|", k.Rule, "|", k.Warnings, k.Grouping)
	}
	all, _ := f.Cases(t.Context(), review.Filter{})
	for _, k := range all {
		t.Log(k.State, k.Act.Sentence(), "|", k.Why, "|", k.Rule, "|", k.Warnings)
	}
}
