package stream_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"
	"golang.org/x/sync/errgroup"

	"nongrata/store/stream"
	"nongrata/store/streamtest"
)

type item struct {
	ID   string `json:"id"`
	From string `json:"from"`
	N    int    `json:"n"`
}

func items(b *stream.Bus) *stream.Topic[item] { return itemsVersion(b, 1) }

func itemsVersion(b *stream.Bus, schema int) *stream.Topic[item] {
	return stream.NewTopic(b, stream.Spec[item]{
		Stream: stream.Items, Type: "nongrata.item", Schema: schema,
		ID:      func(i item) string { return i.ID },
		Subject: func(i item) []string { return []string{i.From} },
	})
}

func within(t *testing.T, d time.Duration) (context.Context, context.CancelFunc) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), d)
	t.Cleanup(cancel)
	return ctx, cancel
}

func publish(t *testing.T, topic *stream.Topic[item], all ...item) {
	t.Helper()
	for _, i := range all {
		if err := topic.Publish(context.Background(), i); err != nil {
			t.Fatal(err)
		}
	}
}

// quick makes redelivery fast enough for a test.
func quick() stream.Consuming {
	return stream.Consuming{AckWait: 300 * time.Millisecond, MaxDeliver: 3,
		BackOff: []time.Duration{10 * time.Millisecond}}
}

// until consumes until done says that it has seen enough, and returns the IDs in their order.
func until(t *testing.T, topic *stream.Topic[item], handle func(n int, i item) error, done func(ids []string) bool) []string {
	t.Helper()
	ctx, cancel := within(t, 20*time.Second)
	var ids []string
	err := topic.Consume(ctx, "test", quick(), func(_ context.Context, i item) error {
		ids = append(ids, i.ID)
		err := handle(len(ids), i)
		if done(ids) {
			cancel()
		}
		return err
	})
	if err != nil || !done(ids) {
		t.Fatalf("Consume = %v after %q", err, ids)
	}
	return ids
}

func count(n int) func([]string) bool { return func(ids []string) bool { return len(ids) >= n } }

func fine(int, item) error { return nil }

// waitFor polls until ok holds.
func waitFor(t *testing.T, what string, ok func(ctx context.Context) (bool, error)) {
	t.Helper()
	ctx, _ := within(t, 20*time.Second)
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		if yes, err := ok(ctx); err != nil {
			t.Fatalf("waiting for %s: %v", what, err)
		} else if yes {
			return
		}
		<-tick.C
	}
}

func letters(t *testing.T, b *stream.Bus) []stream.DeadLetter {
	t.Helper()
	all, err := b.DeadLetters(context.Background(), 99)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestHandledOnceInOrder(t *testing.T) {
	b := streamtest.NewBus(t)
	topic := items(b)
	publish(t, topic, item{"a", "it-mfa", 1}, item{"b", "it-mfa", 2}, item{"a", "it-mfa", 1}, item{"c", "fr-mfa", 3})
	got := until(t, topic, fine, count(3))
	if want := []string{"a", "b", "c"}; !slices.Equal(got, want) {
		t.Errorf("consumed %q, want %q", got, want)
	}
	waitFor(t, "idle", b.Idle)
}

func TestErrorIsTriedAgain(t *testing.T) {
	b := streamtest.NewBus(t)
	topic := items(b)
	publish(t, topic, item{"a", "it-mfa", 1})
	got := until(t, topic, func(n int, _ item) error {
		switch n {
		case 1:
			return errors.New("not now")
		case 2:
			panic("oops") // a failure of this message only
		}
		return nil
	}, count(3))
	if want := []string{"a", "a", "a"}; !slices.Equal(got, want) {
		t.Errorf("consumed %q, want %q", got, want)
	}
	waitFor(t, "idle", b.Idle)
	if dead := letters(t, b); len(dead) > 0 {
		t.Errorf("dead letters %v, want none", dead)
	}
}

// A consumer that is stopped, or whose process dies, before it acknowledged leaves the message
// to the next one.
func TestUnacknowledgedComesAgain(t *testing.T) {
	dir := t.TempDir()
	b, err := stream.Open(context.Background(), stream.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	publish(t, items(b), item{"a", "it-mfa", 1}, item{"b", "it-mfa", 2})
	ctx, cancel := within(t, 20*time.Second)
	err = items(b).Consume(ctx, "test", quick(), func(ctx context.Context, i item) error {
		cancel()
		return ctx.Err()
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	again := streamtest.Open(t, stream.Options{Dir: dir})
	seen := map[string]bool{}
	until(t, items(again), func(_ int, i item) error { seen[i.ID] = true; return nil },
		func([]string) bool { return seen["a"] && seen["b"] })
	waitFor(t, "idle", again.Idle)
}

func TestLongHandlerKeepsItsMessage(t *testing.T) {
	b := streamtest.NewBus(t)
	topic := items(b)
	publish(t, topic, item{"slow", "it-mfa", 1})
	ctx, cancel := within(t, 20*time.Second)
	var calls atomic.Int32
	c := quick()
	c.Concurrency = 2 // somebody is free to take it a second time
	err := topic.Consume(ctx, "test", c, func(ctx context.Context, i item) error {
		calls.Add(1)
		defer cancel()
		select { // three times AckWait
		case <-time.After(3 * c.AckWait):
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	})
	if err != nil || calls.Load() != 1 {
		t.Errorf("Consume = %v after %d calls, want 1", err, calls.Load())
	}
}

func TestConcurrentHandlers(t *testing.T) {
	b := streamtest.NewBus(t)
	topic := items(b)
	for n := range 4 {
		publish(t, topic, item{fmt.Sprint(n), "it-mfa", n})
	}
	ctx, cancel := within(t, 20*time.Second)
	both := make(chan struct{})
	var running atomic.Int32
	err := topic.Consume(ctx, "test", stream.Consuming{Concurrency: 2}, func(ctx context.Context, _ item) error {
		if running.Add(1) == 2 {
			close(both)
			cancel()
		}
		select {
		case <-both:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	})
	if err != nil || running.Load() < 2 {
		t.Errorf("Consume = %v with %d handlers at once, want 2", err, running.Load())
	}
}

func TestDeadLetters(t *testing.T) {
	ctx := context.Background()
	b := streamtest.NewBus(t)
	topic := items(b)
	publish(t, topic, item{"bad", "it-mfa", 1}, item{"worse", "ru.mfa *", 2}, item{"good", "fr-mfa", 3})
	tries := map[string]int{}
	cctx, stop := context.WithCancel(ctx)
	defer stop()
	var g errgroup.Group
	g.Go(func() error {
		return topic.Consume(cctx, "test", quick(), func(_ context.Context, i item) error {
			tries[i.ID]++
			switch i.ID {
			case "bad":
				return stream.Permanent(fmt.Errorf("no such\nthing: %w", os.ErrNotExist))
			case "worse":
				return errors.New("always")
			}
			return nil
		})
	})
	waitFor(t, "two dead letters and no more to do", func(ctx context.Context) (bool, error) {
		dead, err := b.DeadLetters(ctx, 99)
		if err != nil || len(dead) < 2 {
			return false, err
		}
		return b.Idle(ctx)
	})
	stop()
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]int{"bad": 1, "worse": 3, "good": 1}, tries); diff != "" {
		t.Errorf("tries: -want +got\n%s", diff)
	}
	dead := letters(t, b)
	if len(dead) != 2 || dead[0].ID != "worse" || dead[1].ID != "bad" {
		t.Fatalf("DeadLetters = %+v, want worse, bad", dead)
	}
	got := dead[0]
	var e struct{ Data item }
	if err := json.Unmarshal(got.Payload, &e); err != nil || e.Data != (item{"worse", "ru.mfa *", 2}) {
		t.Errorf("payload = %s, %v, want the original", got.Payload, err)
	}
	if got.At.IsZero() {
		t.Error("a dead letter without its time")
	}
	got.Payload, got.At = nil, time.Time{}
	want := stream.DeadLetter{Seq: 2, Stream: "ITEMS", Subject: "nongrata.item.ru_mfa__", Durable: "test",
		Sequence: 2, ID: "worse", Error: "always", Deliveries: 3}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("DeadLetters()[0]: -want +got\n%s", diff)
	}
	if want := "no such thing: file does not exist"; dead[1].Error != want {
		t.Errorf("error text = %q, want %q", dead[1].Error, want)
	}

	if err := b.Retry(ctx, 2); err != nil {
		t.Fatal(err)
	}
	if got := until(t, topic, fine, count(1)); got[0] != "worse" {
		t.Errorf("after Retry: consumed %q, want worse", got)
	}
	if err := b.Drop(ctx, 1); err != nil {
		t.Fatal(err)
	}
	if dead := letters(t, b); len(dead) != 0 {
		t.Errorf("DeadLetters after Retry and Drop = %+v, want none", dead)
	}
	for name, err := range map[string]error{"Retry": b.Retry(ctx, 2), "Drop": b.Drop(ctx, 1)} {
		if !errors.Is(err, stream.ErrNotFound) {
			t.Errorf("%s of a letter that is gone = %v, want ErrNotFound", name, err)
		}
	}
}

// What cannot be read is kept, not skipped: another program's message, or a newer schema.
func TestUnreadableBecomesDeadLetter(t *testing.T) {
	b := streamtest.NewBus(t)
	publish(t, itemsVersion(b, 2), item{"new", "it-mfa", 1})
	publish(t, itemsVersion(b, 1), item{"old", "it-mfa", 1})
	if got := until(t, itemsVersion(b, 1), fine, count(1)); got[0] != "old" {
		t.Errorf("consumed %q, want old", got)
	}
	dead := letters(t, b)
	if len(dead) != 1 || !strings.Contains(dead[0].Error, `dataschema "urn:nongrata:item:2", want urn:nongrata:item:1 to 1`) {
		t.Errorf("DeadLetters = %+v, want the newer schema", dead)
	}
}

func TestRestartKeepsMessages(t *testing.T) {
	dir := t.TempDir()
	for n := range 3 {
		b, err := stream.Open(context.Background(), stream.Options{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		// The same ID within the window is one message, over restarts too.
		publish(t, items(b), item{"same", "it-mfa", 0}, item{fmt.Sprint(n), "it-mfa", n})
		if err := b.Close(); err != nil {
			t.Fatal(err)
		}
	}
	got := until(t, items(streamtest.Open(t, stream.Options{Dir: dir})), fine, count(4))
	if want := []string{"same", "0", "1", "2"}; !slices.Equal(got, want) {
		t.Errorf("consumed %q, want %q", got, want)
	}
}

// sockets returns the listening TCP sockets of this machine. Other programs' come and go, so
// only those of this process count.
func sockets(t *testing.T) []string {
	t.Helper()
	own := map[string]bool{}
	fds, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Skipf("no /proc on this system: %v", err)
	}
	for _, fd := range fds {
		if to, err := os.Readlink("/proc/self/fd/" + fd.Name()); err == nil {
			if inode, ok := strings.CutPrefix(to, "socket:["); ok {
				own[strings.TrimSuffix(inode, "]")] = true
			}
		}
	}
	var out []string
	for _, table := range []string{"/proc/net/tcp", "/proc/net/tcp6"} {
		text, err := os.ReadFile(table)
		if err != nil {
			continue
		}
		for line := range strings.Lines(string(text)) {
			const listening = "0A"
			if f := strings.Fields(line); len(f) > 9 && f[3] == listening && own[f[9]] {
				out = append(out, f[1])
			}
		}
	}
	return out
}

func TestNoSocketNoGoroutineLeft(t *testing.T) {
	before := goleak.IgnoreCurrent()
	listening := sockets(t)
	b, err := stream.Open(context.Background(), stream.Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	publish(t, items(b), item{"a", "it-mfa", 1})
	until(t, items(b), fine, count(1))
	if got := sockets(t); !slices.Equal(got, listening) {
		t.Errorf("listening sockets = %q, want %q as before", got, listening)
	}
	for range 2 {
		if err := b.Close(); err != nil {
			t.Errorf("Close = %v", err)
		}
	}
	goleak.VerifyNone(t, before)
}

func TestBacklogs(t *testing.T) {
	b := streamtest.NewBus(t)
	if idle, err := b.Idle(context.Background()); !idle || err != nil {
		t.Errorf("Idle of a new bus = %v, %v, want true", idle, err)
	}
	topic := items(b)
	publish(t, topic, item{"a", "it-mfa", 1}, item{"b", "it-mfa", 2}, item{"c", "it-mfa", 2})
	until(t, topic, func(_ int, i item) error {
		if idle, err := b.Idle(context.Background()); idle || err != nil {
			t.Errorf("Idle while %s is handled = %v, %v, want false", i.ID, idle, err)
		}
		return nil
	}, count(1))
	waitFor(t, "two left", func(ctx context.Context) (bool, error) {
		all, err := b.Backlogs(ctx)
		if err != nil || len(all) != 4 {
			return false, fmt.Errorf("Backlogs = %v, %w", all, err)
		}
		return all[0].Stream == "ITEMS" && all[0].Durable == "test" && all[0].Messages == 3 &&
			all[0].Pending == 2 && all[0].AckPending == 0 && all[0].Bytes > 0, nil
	})
}

func TestPublishRefuses(t *testing.T) {
	ctx := context.Background()
	b := streamtest.NewBus(t)
	big := item{"big", "it-mfa", 1}
	topic := stream.NewTopic(b, stream.Spec[string]{
		Stream: stream.Items, Type: "nongrata.item", Schema: 1,
		ID: func(s string) string { return s[:3] }, Subject: func(string) []string { return []string{big.From} },
	})
	if err := topic.Publish(ctx, strings.Repeat("x", stream.MaxMessage)); !errors.Is(err, stream.ErrTooLarge) {
		t.Errorf("Publish of %d bytes = %v, want ErrTooLarge", stream.MaxMessage, err)
	}
	if err := topic.Publish(ctx, strings.Repeat("x", stream.MaxMessage-400)); err != nil {
		t.Errorf("Publish just under the limit = %v", err)
	}
	if err := items(b).Publish(ctx, item{}); err == nil {
		t.Error("Publish without an id succeeded")
	}
	if err := b.Healthy(ctx); err != nil {
		t.Errorf("Healthy = %v", err)
	}
}

// What is published together arrives in order and once, also when some of it was there.
func TestPublishAll(t *testing.T) {
	topic := items(streamtest.NewBus(t))
	var all []item
	for n := range 1201 { // more than one batch
		all = append(all, item{fmt.Sprint(n), "it-mfa", n})
	}
	ctx := context.Background()
	for _, part := range [][]item{nil, all[:1], all[3:5], all[:10], all, all} {
		if err := topic.PublishAll(ctx, part); err != nil {
			t.Fatalf("PublishAll of %d = %v, want nil", len(part), err)
		}
	}
	publish(t, topic, item{"last", "it-mfa", len(all)})
	got := until(t, topic, fine, func(ids []string) bool { return ids[len(ids)-1] == "last" })
	want := []string{"0", "3", "4", "1", "2"}
	for n := 5; n < len(all); n++ {
		want = append(want, fmt.Sprint(n))
	}
	if want = append(want, "last"); !slices.Equal(got, want) {
		t.Errorf("consumed %d messages, %q first, want %d, %q first", len(got), got[:6], len(want), want[:6])
	}
	if err := topic.PublishAll(ctx, []item{{"a", "it-mfa", 1}, {}}); err == nil {
		t.Error("PublishAll with a value without an id succeeded")
	}
}

func TestLittleSpaceIsRefusedAndTold(t *testing.T) {
	ctx := context.Background()
	b := streamtest.Open(t, stream.Options{Dir: t.TempDir(), MinFree: 1 << 60})
	if err := items(b).Publish(ctx, item{"a", "it-mfa", 1}); !errors.Is(err, stream.ErrNoSpace) {
		t.Errorf("Publish on a full disk = %v, want ErrNoSpace", err)
	}
	if err := b.Healthy(ctx); !errors.Is(err, stream.ErrNoSpace) {
		t.Errorf("Healthy on a full disk = %v, want ErrNoSpace", err)
	}
}

func TestNewTopicPanics(t *testing.T) {
	b := streamtest.NewBus(t)
	defer func() {
		if recover() == nil {
			t.Error("NewTopic on an undeclared stream did not panic")
		}
	}()
	stream.NewTopic(b, stream.Spec[item]{Stream: "OTHER"})
}

func BenchmarkPublish(b *testing.B) {
	topic := items(streamtest.NewBus(b))
	n := 0
	for b.Loop() {
		n++
		if err := topic.Publish(context.Background(), item{fmt.Sprint(n), "it-mfa", n}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkPublishAll publishes a feed's thirty items together.
func BenchmarkPublishAll(b *testing.B) {
	topic := items(streamtest.NewBus(b))
	n := 0
	for b.Loop() {
		var all []item
		for range 30 {
			n++
			all = append(all, item{fmt.Sprint(n), "it-mfa", n})
		}
		if err := topic.PublishAll(context.Background(), all); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkConsume(b *testing.B) {
	topic := items(streamtest.NewBus(b))
	for n := range 2000 {
		if err := topic.Publish(context.Background(), item{fmt.Sprint(n), "it-mfa", n}); err != nil {
			b.Fatal(err)
		}
	}
	run := 0
	for b.Loop() {
		ctx, cancel := context.WithCancel(context.Background())
		n := 0
		run++
		err := topic.Consume(ctx, fmt.Sprint("durable", run), stream.Consuming{}, func(context.Context, item) error {
			if n++; n == 2000 {
				cancel()
			}
			return nil
		})
		if err != nil || n != 2000 {
			b.Fatal(err, n)
		}
	}
	b.ReportMetric(float64(2000*b.N)/b.Elapsed().Seconds(), "messages/s")
}
