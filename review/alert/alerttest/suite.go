package alerttest

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nongrata/review"
	"nongrata/review/alert"
)

// A Store is a Deliveries under test with the outbox it shares transactions with.
type Store struct {
	Deliveries alert.Deliveries
	Outbox     review.Outbox
	// Send puts messages into the outbox, in one transaction of the ledger.
	Send func(ctx context.Context, out ...review.Outbound) error
}

// epoch is when the suite's deliveries are made.
var epoch = time.Date(2022, 4, 5, 14, 2, 0, 0, time.UTC)

// Message returns an alert message with this ID, of a case "k1".
func Message(id, kind string) review.Outbound {
	return review.Outbound{ID: id, Topic: review.TopicAlert, Kind: kind, Why: "A test asked for it.",
		At: epoch, Case: &review.Case{ID: "k1", State: review.CaseOpen, Opened: epoch, Updated: epoch}}
}

func delivery(m review.Outbound, channel string, next time.Duration) alert.Delivery {
	return alert.Delivery{ID: alert.DeliveryID(m, channel), Channel: channel, Message: m,
		State: alert.Waiting, Why: m.Why, Next: epoch.Add(next), Created: epoch}
}

// TestDeliveries checks that what open returns, empty, keeps the contract of
// alert.Deliveries.
func TestDeliveries(t *testing.T, open func(t *testing.T) Store) {
	for name, test := range map[string]func(*testing.T, Store){
		"accept takes the message out":    testAccept,
		"accept leaves the known as is":   testAcceptTwice,
		"accept without a message":        testAcceptUnsent,
		"due is by next, earliest first":  testDue,
		"due passes over what it is told": testDueBut,
		"several at once":                 testAcceptMany,
		"record replaces":                 testRecord,
		"settled deliveries are not due":  testSettled,
		"known by its id":                 testKnown,
		"recent is newest first":          testRecent,
		"everything survives as it was":   testRoundTrip,
		"other topics are left alone":     testTopics,
		"a cancelled context is refused":  testCancelled,
	} {
		t.Run(name, func(t *testing.T) { test(t, open(t)) })
	}
}

func testAccept(t *testing.T, s Store) {
	m1, m2 := Message("m1", review.KindNew), Message("m2", review.KindNew)
	must(t, s.Send(t.Context(), m1, m2))
	both := []alert.Delivery{delivery(m1, "a", 0), delivery(m1, "b", 0)}
	must(t, s.Deliveries.Accept(t.Context(), []string{"m1"}, both))
	got, err := s.Outbox.Pending(t.Context(), review.TopicAlert, 10)
	must(t, err)
	wantIDs(t, "Pending after Accept(m1)", messageIDs(got), "m2")
	due, err := s.Deliveries.Due(t.Context(), epoch, 10, nil)
	must(t, err)
	wantIDs(t, "Due after Accept(m1)", deliveryIDs(due), "m1/a", "m1/b")
}

func testAcceptTwice(t *testing.T, s Store) {
	m := Message("m1", review.KindNew)
	must(t, s.Send(t.Context(), m))
	done := delivery(m, "a", 0)
	must(t, s.Deliveries.Accept(t.Context(), []string{"m1"}, []alert.Delivery{done}))
	done.State, done.Attempts, done.Next, done.Settled = alert.Done, 1, time.Time{}, epoch
	must(t, s.Deliveries.Record(t.Context(), done))
	// The message comes again, as after a restore of the outbox, with a channel more.
	must(t, s.Send(t.Context(), m))
	both := []alert.Delivery{delivery(m, "a", 0), delivery(m, "b", 0)}
	must(t, s.Deliveries.Accept(t.Context(), []string{"m1"}, both))
	due, err := s.Deliveries.Due(t.Context(), epoch, 10, nil)
	must(t, err)
	wantIDs(t, "Due after the second Accept", deliveryIDs(due), "m1/b")
}

func testAcceptUnsent(t *testing.T, s Store) {
	m := Message("m1", review.KindNew)
	must(t, s.Deliveries.Accept(t.Context(), []string{"m1"}, []alert.Delivery{delivery(m, "a", 0)}))
	due, err := s.Deliveries.Due(t.Context(), epoch, 10, nil)
	must(t, err)
	wantIDs(t, "Due after Accept of a message that is not in the outbox", deliveryIDs(due), "m1/a")
}

func testDue(t *testing.T, s Store) {
	next, err := s.Deliveries.NextDue(t.Context(), nil)
	must(t, err)
	if !next.IsZero() {
		t.Errorf("NextDue of nothing = %v, want zero", next)
	}
	m := Message("m1", review.KindNew)
	var ds []alert.Delivery
	for i, after := range []time.Duration{3, 1, 2, 5, 4} {
		ds = append(ds, delivery(m, fmt.Sprintf("c%d", i), after*time.Hour))
	}
	must(t, s.Deliveries.Accept(t.Context(), []string{"m1"}, ds))
	for _, tt := range []struct {
		after time.Duration
		n     int
		want  []string
	}{
		{0, 10, nil},
		{time.Hour - 1, 10, nil},
		{time.Hour, 10, []string{"m1/c1"}},
		{3 * time.Hour, 10, []string{"m1/c1", "m1/c2", "m1/c0"}},
		{9 * time.Hour, 2, []string{"m1/c1", "m1/c2"}},
	} {
		got, err := s.Deliveries.Due(t.Context(), epoch.Add(tt.after), tt.n, nil)
		must(t, err)
		wantIDs(t, fmt.Sprintf("Due(+%v, %d)", tt.after, tt.n), deliveryIDs(got), tt.want...)
	}
	next, err = s.Deliveries.NextDue(t.Context(), nil)
	must(t, err)
	if want := epoch.Add(time.Hour); !next.Equal(want) {
		t.Errorf("NextDue = %v, want %v", next, want)
	}
}

// What is passed over takes no place among the n.
func testDueBut(t *testing.T, s Store) {
	m := Message("m1", review.KindNew)
	ds := []alert.Delivery{delivery(m, "a", 0), delivery(m, "b", time.Minute), delivery(m, "c", time.Hour)}
	must(t, s.Deliveries.Accept(t.Context(), []string{"m1"}, ds))
	but := map[string]bool{"m1/a": true}
	got, err := s.Deliveries.Due(t.Context(), epoch.Add(time.Hour), 1, but)
	must(t, err)
	wantIDs(t, "Due(+1h, 1, but m1/a)", deliveryIDs(got), "m1/b")
	next, err := s.Deliveries.NextDue(t.Context(), but)
	must(t, err)
	if want := ds[1].Next; !next.Equal(want) {
		t.Errorf("NextDue but m1/a = %v, want %v", next, want)
	}
	for _, d := range ds {
		but[d.ID] = true
	}
	if next, err = s.Deliveries.NextDue(t.Context(), but); err != nil || !next.IsZero() {
		t.Errorf("NextDue but all = %v, %v, want zero", next, err)
	}
}

// Several messages are accepted, and several deliveries recorded, as one.
func testAcceptMany(t *testing.T, s Store) {
	m1, m2, m3 := Message("m1", review.KindNew), Message("m2", review.KindNew), Message("m3", review.KindNew)
	must(t, s.Send(t.Context(), m1, m2, m3))
	ds := []alert.Delivery{delivery(m1, "a", 0), delivery(m2, "a", 0)}
	must(t, s.Deliveries.Accept(t.Context(), []string{"m1", "m2"}, ds))
	got, err := s.Outbox.Pending(t.Context(), review.TopicAlert, 10)
	must(t, err)
	wantIDs(t, "Pending after Accept(m1, m2)", messageIDs(got), "m3")
	for i := range ds {
		ds[i].Next = epoch.Add(time.Hour)
	}
	must(t, s.Deliveries.Record(t.Context(), ds...))
	due, err := s.Deliveries.Due(t.Context(), epoch.Add(time.Hour-1), 10, nil)
	must(t, err)
	wantIDs(t, "Due after Record of both", deliveryIDs(due))
	due, err = s.Deliveries.Due(t.Context(), epoch.Add(time.Hour), 10, nil)
	must(t, err)
	wantIDs(t, "Due an hour later", deliveryIDs(due), "m1/a", "m2/a")
}

func testRecord(t *testing.T, s Store) {
	m := Message("m1", review.KindNew)
	d := delivery(m, "a", 0)
	must(t, s.Deliveries.Accept(t.Context(), []string{"m1"}, []alert.Delivery{d}))
	d.Attempts, d.Error, d.Next = 1, "answered 500", epoch.Add(time.Minute)
	must(t, s.Deliveries.Record(t.Context(), d))
	due, err := s.Deliveries.Due(t.Context(), epoch, 10, nil)
	must(t, err)
	wantIDs(t, "Due at the old Next", deliveryIDs(due))
	due, err = s.Deliveries.Due(t.Context(), epoch.Add(time.Minute), 10, nil)
	must(t, err)
	if diff := cmp.Diff([]alert.Delivery{d}, due); diff != "" {
		t.Errorf("Due at the new Next (-want +got):\n%s", diff)
	}
}

func testSettled(t *testing.T, s Store) {
	m := Message("m1", review.KindNew)
	for i, state := range []alert.DeliveryState{alert.Done, alert.GivenUp, alert.Skipped} {
		d := delivery(m, fmt.Sprintf("c%d", i), 0)
		must(t, s.Deliveries.Accept(t.Context(), []string{"m1"}, []alert.Delivery{d}))
		d.State, d.Next, d.Settled = state, time.Time{}, epoch
		must(t, s.Deliveries.Record(t.Context(), d))
	}
	due, err := s.Deliveries.Due(t.Context(), epoch.Add(time.Hour), 10, nil)
	must(t, err)
	wantIDs(t, "Due of settled deliveries", deliveryIDs(due))
	next, err := s.Deliveries.NextDue(t.Context(), nil)
	must(t, err)
	if !next.IsZero() {
		t.Errorf("NextDue of settled deliveries = %v, want zero", next)
	}
}

func testKnown(t *testing.T, s Store) {
	want := delivery(Message("m1", review.KindNew), "c1", time.Minute)
	must(t, s.Deliveries.Accept(t.Context(), []string{"m1"}, []alert.Delivery{want}))
	got, ok, err := s.Deliveries.Known(t.Context(), want.ID)
	must(t, err)
	if diff := cmp.Diff(want, got); !ok || diff != "" {
		t.Errorf("Known(%q) = %v (-want +got):\n%s", want.ID, ok, diff)
	}
	if got, ok, err := s.Deliveries.Known(t.Context(), "m1/c2"); ok || err != nil {
		t.Errorf("Known of another channel = %v, %v, %v, want none", got, ok, err)
	}
}

func testRecent(t *testing.T, s Store) {
	for i := range 5 {
		m := Message(fmt.Sprintf("m%d", i), review.KindNew)
		d := delivery(m, "a", 0)
		d.Created = epoch.Add(time.Duration(i) * time.Minute)
		must(t, s.Deliveries.Accept(t.Context(), []string{m.ID}, []alert.Delivery{d}))
	}
	got, err := s.Deliveries.Recent(t.Context(), 3)
	must(t, err)
	wantIDs(t, "Recent(3)", deliveryIDs(got), "m4/a", "m3/a", "m2/a")
}

func testRoundTrip(t *testing.T, s Store) {
	m := Message("m1", review.KindCorrected)
	m.Event = &review.Expulsion{ID: "x1", Version: 2, State: review.Standing, Case: "k1",
		Reviewer: "ana", Decided: epoch, Approved: epoch, Act: review.Act{ReceivingState: "ES", SendingState: "RU"}}
	m.Prior = &review.Expulsion{ID: "x1", Version: 1, State: review.Standing,
		Decided: epoch, Approved: epoch}
	d := delivery(m, "a", 0)
	d.Attempts, d.Error = 3, "answered 500"
	must(t, s.Deliveries.Accept(t.Context(), []string{"m1"}, []alert.Delivery{d}))
	got, err := s.Deliveries.Recent(t.Context(), 1)
	must(t, err)
	if diff := cmp.Diff([]alert.Delivery{d}, got); diff != "" {
		t.Errorf("Recent(1) (-want +got):\n%s", diff)
	}
}

func testTopics(t *testing.T, s Store) {
	m := Message("m1", review.KindNew)
	other := m
	other.Topic = review.TopicExpulsion
	must(t, s.Send(t.Context(), m, other))
	must(t, s.Deliveries.Accept(t.Context(), []string{"m1"}, nil))
	left := map[review.Topic][]string{review.TopicAlert: nil, review.TopicExpulsion: {"m1"}}
	for topic, want := range left {
		got, err := s.Outbox.Pending(t.Context(), topic, 10)
		must(t, err)
		wantIDs(t, "Pending of "+string(topic), messageIDs(got), want...)
	}
}

func testCancelled(t *testing.T, s Store) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	d := delivery(Message("m1", review.KindNew), "a", 0)
	if err := s.Deliveries.Record(ctx, d); err != nil && !errors.Is(err, context.Canceled) {
		t.Errorf("Record with a cancelled context = %v, want nil or context.Canceled", err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantIDs(t *testing.T, call string, got []string, want ...string) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%s = %v, want %v", call, got, want)
	}
}

func deliveryIDs(ds []alert.Delivery) []string {
	var ids []string
	for _, d := range ds {
		ids = append(ids, d.ID)
	}
	return ids
}

func messageIDs(ms []review.Outbound) []string {
	var ids []string
	for _, m := range ms {
		ids = append(ids, m.ID)
	}
	return ids
}
