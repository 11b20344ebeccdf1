package review_test

import (
	"errors"
	"testing"

	"nongrata/extract"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// TestEveryVerdictTakesTwo holds each verdict that makes or changes a record against each
// setting: the first person alone changes nothing, the same person is no second, another is.
func TestEveryVerdictTakesTwo(t *testing.T) {
	settings := map[string]struct {
		policy review.SecondPolicy
		waits  bool
	}{
		"off": {review.SecondPolicy{}, false}, "all": {review.SecondPolicy{All: true}, true},
		"above 30": {review.SecondPolicy{Above: 30}, true}, "above 90": {review.SecondPolicy{Above: 90}, false},
		"ambassadors": {review.SecondPolicy{Ambassadors: true}, true},
	}
	for setting, s := range settings {
		for _, v := range []review.Verdict{review.Approve, review.Correct, review.Reverse, review.MarkLeft, review.LinkAnswer, review.Merge} {
			t.Run(setting+" "+string(v), func(t *testing.T) {
				f := rt.NewDesk(t)
				cmd := standing(t, f, v)
				before, standingBefore := total(t, f), f.MustCase(t, cmd.Case).Act
				f.Desk = review.NewDesk(f.Ledger, review.Options{Clock: f.Clock.Now, Second: s.policy})
				sent := len(messages(t, f, review.TopicAlert))
				d := f.MustDecide(t, cmd)
				if waits := len(d.Expulsions) == 0; waits != s.waits {
					t.Fatalf("Decide(%s by ana) made %d records, want waiting %v", v, len(d.Expulsions), s.waits)
				}
				if !s.waits {
					return
				}
				if got := f.MustCase(t, cmd.Case); !got.Waiting() || total(t, f) != before || len(messages(t, f, review.TopicAlert)) != sent ||
					v != review.Approve && got.Act.Status != standingBefore.Status {
					t.Errorf("after ana alone: waiting %v, total %d, want waiting, %d and nobody told", got.Waiting(), total(t, f), before)
				}
				for _, again := range []review.Verdict{v, review.Approve} {
					cmd.Verdict, cmd.Expect, cmd.Reviewer = again, f.MustCase(t, cmd.Case).Version, "ana"
					if _, err := f.Decide(t.Context(), cmd); !errors.Is(err, review.ErrDenied) && !(again == review.Approve && cmd.Act != nil) {
						t.Errorf("Decide(%s by ana again) = %v, want ErrDenied", again, err)
					}
				}
				d = f.MustDecide(t, review.Command{Case: cmd.Case, Verdict: review.Approve, Reviewer: "ben"})
				if len(d.Expulsions) != 1 {
					t.Fatalf("Decide(approve by ben) made %d records, want one", len(d.Expulsions))
				}
				if k := f.MustCase(t, cmd.Case); k.Waiting() || k.First != nil {
					t.Errorf("after ben: %+v waits, want it done", k.First)
				}
				f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: d.ID, Reviewer: "cy"})
				if got := total(t, f); got != before {
					t.Errorf("total after one person's undo = %d, want %d as before", got, before)
				}
			})
		}
	}
}

// standing files and approves what the verdict needs, and returns the command.
func standing(t *testing.T, f rt.Fixture, v review.Verdict) review.Command {
	t.Helper()
	tell := func(day string) review.Case {
		return f.MustFile(t, rt.Candidate("ES", "RU", day, rt.People(50), rt.WithAmbassador()))
	}
	k := tell("2022-04-05")
	cmd := review.Command{Case: k.ID, Verdict: v}
	if v == review.Approve {
		return cmd
	}
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve})
	switch v {
	case review.Correct: // to a small number without an ambassador
		act := f.MustCase(t, k.ID).Act
		act.Count, act.Ambassador = extract.ExactCount(2, "2"), false
		cmd.Act = &act
	case review.LinkAnswer:
		cmd.Others = []string{f.Approve(t, rt.Candidate("RU", "ES", "2022-03-20", rt.People(3))).ID}
	case review.Merge:
		cmd.Others = []string{f.Approve(t, rt.Candidate("ES", "RU", "2022-07-05", rt.People(50), rt.WithAmbassador())).Case}
	}
	return cmd
}
