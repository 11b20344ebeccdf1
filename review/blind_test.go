package review_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"nongrata/extract"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// blindDesk returns a desk on which every case is decided by two people blindly, and what it logs.
func blindDesk(t *testing.T, second review.SecondPolicy) (rt.Fixture, *strings.Builder) {
	t.Helper()
	f, log := rt.NewDesk(t), &strings.Builder{}
	f.Desk = review.NewDesk(f.Ledger, review.Options{Clock: f.Clock.Now, Second: second, Blind: review.BlindPolicy{Share: 100},
		Log: slog.New(slog.NewTextHandler(log, nil))})
	return f, log
}

// told files two voices on one act and returns the case.
func told(t *testing.T, f rt.Fixture) review.Case {
	t.Helper()
	f.MustFile(t, rt.Candidate("ES", "RU", "2022-04-05", rt.People(25)))
	return f.MustFile(t, rt.Candidate("ES", "RU", "2022-04-05", rt.People(25), agency("w1")))
}

// try decides on the case as it is.
func try(t *testing.T, f rt.Fixture, who string, cmd review.Command) (review.Decision, error) {
	t.Helper()
	if cmd.Case != "" && cmd.Expect == 0 {
		cmd.Expect = f.MustCase(t, cmd.Case).Version
	}
	cmd.Reviewer, cmd.Via = who, "test"
	return f.Decide(t.Context(), cmd)
}

func TestBlindChoice(t *testing.T) {
	chosen := map[int]int{}
	for i := range 20_000 {
		id := fmt.Sprintf("k%016x", i)
		for _, share := range []int{0, 10, 50, 100} {
			if (review.BlindPolicy{Share: share}).Chooses(id) {
				chosen[share]++
			}
		}
		if (review.BlindPolicy{Share: 10}).Chooses(id) && !(review.BlindPolicy{Share: 50}).Chooses(id) {
			t.Fatalf("Chooses(%s): in a share of 10 and not of 50, want a larger share to hold the smaller", id)
		}
	}
	if chosen[0] != 0 || chosen[100] != 20_000 || chosen[10] < 1_800 || chosen[10] > 2_200 || chosen[50] < 9_600 || chosen[50] > 10_400 {
		t.Errorf("chosen of 20,000 by share = %v, want about the share", chosen)
	}
	var first []string
	for range 2 { // another process, or a replay into an empty store
		f := rt.NewDesk(t)
		f.Desk = review.NewDesk(f.Ledger, review.Options{Clock: f.Clock.Now, Blind: review.BlindPolicy{Share: 40}})
		var got []string
		for m := range 12 {
			k := f.MustFile(t, rt.Candidate("ES", "RU", fmt.Sprintf("2022-%02d-05", m+1), rt.People(25)))
			if k.Blind != nil {
				got = append(got, k.ID)
			}
		}
		if first == nil {
			first = got
		} else if diff := gocmp.Diff(first, got); diff != "" || len(got) == 0 || len(got) == 12 {
			t.Errorf("chosen by a second process: %d of 12 (-first +second):\n%s", len(got), diff)
		}
	}
}

// TestBlindTable holds each phase of a double review against each deed of each person.
func TestBlindTable(t *testing.T) {
	const sealed, decided, waits, denied, notOK, done = "sealed", "decided", "differs", "denied", "invalid", "done"
	deeds := []string{"approve", "reject", "unverifiable", "split", "unseal", "undo"}
	for _, tt := range []struct {
		phase review.BlindPhase
		who   string
		want  []string // by deed; "" is not tried
	}{
		{review.BlindUnseen, "cy", []string{sealed, sealed, sealed, done, notOK, ""}},
		{review.BlindSealed, "cy", []string{decided, waits, waits, done, done, denied}},
		{review.BlindSealed, "ana", []string{denied, denied, denied, done, denied, done}},
		{review.BlindSealed, "ed", []string{denied, denied, denied, done, done, denied}},
		{review.BlindDiffers, "cy", []string{decided, decided, decided, done, notOK, denied}},
		{review.BlindDiffers, "ana", []string{denied, denied, denied, denied, notOK, denied}},
		{review.BlindDiffers, "ben", []string{denied, denied, denied, denied, notOK, denied}},
		{review.BlindDiffers, "ed", []string{decided, decided, decided, done, notOK, denied}},
		{review.BlindNone, "ana", []string{decided, decided, decided, done, notOK, done}},
		{review.BlindNone, "cy", []string{decided, decided, decided, done, notOK, done}},
	} {
		for i, deed := range deeds {
			if tt.want[i] == "" {
				continue
			}
			t.Run(fmt.Sprintf("%s %s by %s", tt.phase, deed, tt.who), func(t *testing.T) {
				f, _ := blindDesk(t, review.SecondPolicy{})
				k := told(t, f)
				last := reach(t, f, k.ID, tt.phase)
				cmd := review.Command{Case: k.ID, Verdict: review.Verdict(deed), Reason: review.NotNew}
				switch deed {
				case "split":
					cmd.Candidates = []string{k.Claims[1].Candidate.ID}
				case "undo":
					cmd = review.Command{Verdict: review.Undo, Undoes: last}
				}
				_, err := try(t, f, tt.who, cmd)
				if got := outcomeOf(f.MustCase(t, k.ID), deed, err); got != tt.want[i] {
					t.Errorf("outcome = %s (%v), want %s", got, err, tt.want[i])
				}
			})
		}
	}
}

// reach brings a case to a phase: ana's verdict, ed's look, ben's verdict. It returns the last
// decision of them that is a verdict.
func reach(t *testing.T, f rt.Fixture, id string, phase review.BlindPhase) (last string) {
	t.Helper()
	must := func(who string, cmd review.Command) review.Decision {
		cmd.Case = id
		d, err := try(t, f, who, cmd)
		if err != nil {
			t.Fatalf("Decide(%s by %s) = %v", cmd.Verdict, who, err)
		}
		return d
	}
	if phase == review.BlindUnseen {
		return ""
	}
	last = must("ana", review.Command{Verdict: review.Approve}).ID
	must("ed", review.Command{Verdict: review.Unseal})
	switch phase {
	case review.BlindDiffers:
		last = must("ben", review.Command{Verdict: review.Reject, Reason: review.ThreatOnly}).ID
	case review.BlindNone: // they agreed, and that was undone: from then on a case like any other
		d := must("ben", review.Command{Verdict: review.Approve})
		f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: d.ID, Reviewer: "ben"})
	}
	if got := f.MustCase(t, id).BlindPhase(); got != phase {
		t.Fatalf("phase = %s, want %s", got, phase)
	}
	return last
}

func outcomeOf(k review.Case, deed string, err error) string {
	switch {
	case errors.Is(err, review.ErrDenied):
		return "denied"
	case errors.Is(err, review.ErrInvalid):
		return "invalid"
	case err != nil:
		return err.Error()
	case deed == "split" || deed == "unseal" || deed == "undo":
		return "done"
	case k.State != review.CaseOpen:
		return "decided"
	}
	return string(k.BlindPhase())
}

func TestBlindAgreement(t *testing.T) {
	f, _ := blindDesk(t, review.SecondPolicy{All: true})
	k := told(t, f)
	act := k.Act
	act.Count = extract.ExactCount(27, "27")
	first := review.Command{Case: k.ID, Verdict: review.Approve, Act: &act, Note: "by the list"}
	d, err := try(t, f, "ana", first)
	if err != nil || total(t, f) != 0 || f.MustCase(t, k.ID).Version != k.Version {
		t.Fatalf("the first verdict: %v, total %d, version %d, want it kept, nothing counted and version %d",
			err, total(t, f), f.MustCase(t, k.ID).Version, k.Version)
	}
	if again, err := try(t, f, "ana", first); err != nil || again.ID != d.ID {
		t.Errorf("the same verdict again = %s, %v, want %s", again.ID, err, d.ID)
	}
	act.Count.Phrase, act.Reason = "siebenundzwanzig", []string{"espionage"} // what does not count may differ
	if _, err := try(t, f, "ben", review.Command{Case: k.ID, Verdict: review.Approve, Act: &act, Expect: k.Version}); err != nil {
		t.Fatalf("the second, on the version that the first saw: %v", err)
	}
	got := f.MustCase(t, k.ID)
	if got.State != review.CaseApproved || total(t, f) != 27 || got.First != nil || len(got.Blind.By) != 2 {
		t.Errorf("two agree: %s, total %d, first %v, want it approved by two", got.State, total(t, f), got.First)
	}
	if kinds := messages(t, f, review.TopicExpulsion); !gocmp.Equal(kinds, []string{review.KindNew}) {
		t.Errorf("messages = %v, want one", kinds)
	}
}

func TestBlindDifference(t *testing.T) {
	for _, tt := range []struct {
		name  string
		count int
		waits bool
	}{{"as one of the two", 25, false}, {"as neither", 26, true}} {
		t.Run(tt.name, func(t *testing.T) {
			f, _ := blindDesk(t, review.SecondPolicy{All: true})
			k := told(t, f)
			act := k.Act
			act.Count = extract.ExactCount(27, "27")
			if _, err := try(t, f, "ana", review.Command{Case: k.ID, Verdict: review.Approve, Act: &act}); err != nil {
				t.Fatal(err)
			}
			if _, err := try(t, f, "ben", review.Command{Case: k.ID, Verdict: review.Approve}); err != nil {
				t.Fatal(err)
			}
			got := f.MustCase(t, k.ID)
			if total(t, f) != 0 || !gocmp.Equal(got.Blind.Differ, []string{"count"}) || !strings.Contains(got.Why, "ana and ben") {
				t.Fatalf("27 and 25: total %d, differ %v, why %q, want an open case that says so", total(t, f), got.Blind.Differ, got.Why)
			}
			act.Count = extract.ExactCount(tt.count, "")
			d, err := try(t, f, "cy", review.Command{Case: k.ID, Verdict: review.Approve, Act: &act})
			if err != nil || len(d.Expulsions) == 0 != tt.waits {
				t.Errorf("the third: %v, %d records, want waiting for one more %v", err, len(d.Expulsions), tt.waits)
			}
			if _, err := try(t, f, "dee", review.Command{Verdict: review.Undo, Undoes: d.ID}); err != nil || f.MustCase(t, k.ID).BlindPhase() != review.BlindDiffers {
				t.Errorf("undone: %v, %s, want it to differ as before", err, f.MustCase(t, k.ID).BlindPhase())
			}
		})
	}
}

// TestBlindSealed looks for what the first person decided everywhere that a desk tells.
func TestBlindSealed(t *testing.T) {
	f, log := blindDesk(t, review.SecondPolicy{})
	k := told(t, f)
	act := k.Act
	act.Count, act.Deadline = extract.ExactCount(7919, ""), &extract.Deadline{Phrase: "the hidden phrase"}
	if _, err := try(t, f, "ana", review.Command{Case: k.ID, Verdict: review.Approve, Act: &act, Note: "the hidden note"}); err != nil {
		t.Fatal(err)
	}
	f.MustFile(t, rt.Candidate("ES", "RU", "2022-04-05", rt.People(25), agency("w2"))) // it is alerted, listed and stored anew
	said := func() string {
		t.Helper()
		audit, err1 := f.Audit(t.Context(), review.AuditFilter{})
		waiting, err2 := f.Waiting(t.Context())
		cases, err3 := f.Cases(t.Context(), review.Filter{})
		mail, err4 := f.Ledger.Pending(t.Context(), review.TopicAlert, 100)
		theirs, err5 := f.Opinions(t.Context(), k.ID, "ben")
		all, err6 := json.Marshal([]any{audit, waiting, cases, mail, theirs})
		if err := errors.Join(err1, err2, err3, err4, err5, err6); err != nil {
			t.Fatal(err)
		}
		return string(all) + log.String()
	}
	hidden := []string{"7919", "hidden phrase", "hidden note", `"verdict":"approve"`, "verdict=approve"}
	for _, secret := range hidden {
		if strings.Contains(said(), secret) {
			t.Errorf("before both are in the desk tells %q", secret)
		}
	}
	if own, err := f.Opinions(t.Context(), k.ID, "ana"); err != nil || len(own) != 1 || own[0].Opinion.Note != "the hidden note" {
		t.Errorf("Opinions(ana) = %v, %v, want her own", own, err)
	}
	if _, err := try(t, f, "ben", review.Command{Case: k.ID, Verdict: review.Approve}); err != nil {
		t.Fatal(err)
	}
	for _, open := range hidden[:4] {
		if !strings.Contains(said(), open) {
			t.Errorf("when both are in nothing tells %q", open)
		}
	}
}

func TestBlindSetAside(t *testing.T) {
	f, _ := blindDesk(t, review.SecondPolicy{})
	k := f.MustFile(t, rt.Candidate("ES", "RU", "2022-04-05", rt.NoNumber("several"), agency("w1")))
	if _, err := try(t, f, "ana", review.Command{Case: k.ID, Verdict: review.Approve}); err != nil {
		t.Fatal(err)
	}
	f.MustFile(t, rt.Candidate("ES", "RU", "2022-04-05", rt.People(25)))
	got := f.MustCase(t, k.ID)
	if got.BlindPhase() != review.BlindUnseen || !strings.Contains(got.Blind.Again, "ana") || got.Version == k.Version {
		t.Fatalf("a number came after ana's verdict: %s, %+v, want it to begin anew", got.BlindPhase(), got.Blind)
	}
	if log, err := f.Audit(t.Context(), review.AuditFilter{Case: k.ID}); err != nil || len(log) != 1 || log[0].Decision.Opinion != nil {
		t.Errorf("Audit = %+v, %v, want the entry of ana, sealed still", log, err)
	}
	for _, who := range []string{"ana", "ben"} { // whose verdict was set aside may give another
		if _, err := try(t, f, who, review.Command{Case: k.ID, Verdict: review.Approve}); err != nil {
			t.Fatal(err)
		}
	}
	if total(t, f) != 25 {
		t.Errorf("total = %d, want 25", total(t, f))
	}
}

// TestBlindGroupings: no way of putting cases together gets round the second person.
func TestBlindGroupings(t *testing.T) {
	f, _ := blindDesk(t, review.SecondPolicy{})
	k := told(t, f)
	part, err := try(t, f, "ana", review.Command{Case: k.ID, Verdict: review.Split, Candidates: []string{k.Claims[1].Candidate.ID}})
	if err != nil {
		t.Fatal(err)
	}
	child := part.Cases[1].After.ID
	if got := f.MustCase(t, child).BlindPhase(); got != review.BlindUnseen {
		t.Errorf("what was split off is %s, want it to take two as well", got)
	}
	reach(t, f, child, review.BlindDiffers)
	if _, err := try(t, f, "ana", review.Command{Case: k.ID, Verdict: review.Merge, Others: []string{child}}); !errors.Is(err, review.ErrConflict) {
		t.Errorf("Decide(merge what differs away) = %v, want ErrConflict", err)
	}
	f.Desk = review.NewDesk(f.Ledger, review.Options{Clock: f.Clock.Now})
	d, err := try(t, f, "ana", review.Command{Case: k.ID, Verdict: review.Approve})
	if err != nil || len(d.Expulsions) != 1 {
		t.Errorf("Decide(approve, switched off) = %d records, %v, want what nobody began to be free", len(d.Expulsions), err)
	}
}
