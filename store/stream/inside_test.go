package stream

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
)

func TestSyncIsRequired(t *testing.T) {
	for _, test := range []struct {
		config *server.JetStreamConfig
		ok     bool
	}{
		{&server.JetStreamConfig{SyncAlways: true}, true},
		{&server.JetStreamConfig{}, false},
		{nil, false},
	} {
		if err := checkEmbedded(test.config); (err == nil) != test.ok {
			t.Errorf("checkEmbedded(%+v) = %v, want ok %v", test.config, err, test.ok)
		}
	}
}

func TestOptions(t *testing.T) {
	for _, bad := range []Options{{}, {Dir: "x", MaxStore: -1}, {Dir: "x", MaxAge: -1}, {URL: "x", Replicas: -1}} {
		if _, err := bad.withDefaults(); err == nil {
			t.Errorf("withDefaults(%+v) succeeded", bad)
		}
	}
	o, err := Options{Dir: "x"}.withDefaults()
	if err != nil || o.MaxStore != DefaultMaxStore || o.Clock == nil || o.Log == nil {
		t.Errorf("withDefaults = %+v, %v", o, err)
	}
}

func TestToken(t *testing.T) {
	for in, want := range map[string]string{
		"": "none", "it-mfa": "it-mfa", "a.b*c>d e\tf": "a_b_c_d_e_f", "Überseeinsel": "Überseeinsel", "\xff": "_",
		strings.Repeat("ж", 4000): strings.Repeat("ж", 50),
	} {
		if got := token(in); got != want {
			t.Errorf("token(%q) = %q, want %q", in, got, want)
		}
	}
	if got := Code(""); got != "XX" {
		t.Errorf("Code of an open side = %q, want XX", got)
	}
}

func FuzzDecode(f *testing.F) {
	topic := &Topic[map[string]any]{spec: Spec[map[string]any]{Type: "nongrata.item", Schema: 1}}
	f.Add([]byte(`{"specversion":"1.0","type":"nongrata.item","dataschema":"urn:nongrata:item:1","data":{"a":1}}`))
	f.Add([]byte(`{"specversion":"1.0","type":"nongrata.item","dataschema":"urn:nongrata:item:999999999999999999999"}`))
	f.Add([]byte(`[]`))
	f.Fuzz(func(t *testing.T, body []byte) {
		if v, err := topic.decode(body); err == nil && v == nil && !strings.Contains(string(body), "null") {
			t.Errorf("decode(%q) = nothing without an error", body)
		}
	})
}

// lines collects a log.
type lines struct {
	mu  sync.Mutex
	all strings.Builder
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.all.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.all.String()
}

func numbers(b *Bus) *Topic[int] {
	return NewTopic(b, Spec[int]{Stream: Items, Type: "nongrata.item", Schema: 1,
		ID: func(n int) string { return fmt.Sprint("n", n) }, Subject: func(int) []string { return []string{"it"} }})
}

// external starts a server of another process's kind: reached over a loopback socket.
func external(t *testing.T) string {
	t.Helper()
	return start(t, &server.Options{Host: "127.0.0.1", Port: -1, JetStream: true,
		StoreDir: t.TempDir(), SyncAlways: true, NoSigs: true, NoLog: true, JetStreamMaxStore: 1 << 30})
}

func start(t *testing.T, o *server.Options) string {
	t.Helper()
	srv, err := server.NewServer(o)
	if err != nil {
		t.Fatal(err)
	}
	srv.Start()
	if !srv.ReadyForConnections(10 * time.Second) {
		t.Fatal("server not ready")
	}
	t.Cleanup(func() {
		srv.Shutdown()
		srv.WaitForShutdown()
	})
	return srv.ClientURL()
}

func TestExternalServer(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	log := &lines{}
	b, err := Open(ctx, Options{URL: external(t), MaxStore: 1 << 28, Log: slog.New(slog.NewTextHandler(log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	for _, want := range []string{"cannot verify that NATS syncs every write", "kept once"} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("log lacks %q:\n%s", want, log)
		}
	}
	if err := numbers(b).Publish(ctx, 7); err != nil {
		t.Fatal(err)
	}
	got := 0
	err = numbers(b).Consume(ctx, "d", Consuming{}, func(_ context.Context, n int) error {
		got = n
		cancel()
		return nil
	})
	if err != nil || got != 7 {
		t.Errorf("Consume = %v with %d, want 7", err, got)
	}
}

// An account that imports the system account's service can ask every server.
func TestExternalSyncIsAsked(t *testing.T) {
	for setting, want := range map[string]string{
		"sync_interval: always": "NATS syncs every write",
		"sync_interval: 2m":     "NATS does not sync every write",
	} {
		dir := t.TempDir()
		config := filepath.Join(dir, "nats.conf")
		text := fmt.Sprintf(`
			listen: "127.0.0.1:-1"
			jetstream { store_dir: %q, max_file_store: 1G, %s }
			system_account: SYS
			accounts {
			  SYS { users: [{user: sys, password: sys}]
			        exports: [{service: "$SYS.REQ.SERVER.PING.JSZ", response_type: stream}] }
			  APP { users: [{user: app, password: app}], jetstream: enabled
			        imports: [{service: {account: SYS, subject: "$SYS.REQ.SERVER.PING.JSZ"}}] }
			}`, dir, setting)
		if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		o, err := server.ProcessConfigFile(config)
		if err != nil {
			t.Fatal(err)
		}
		o.NoSigs, o.NoLog = true, true
		url := strings.Replace(start(t, o), "nats://", "nats://app:app@", 1)
		log := &lines{}
		b, err := Open(context.Background(), Options{URL: url, MaxStore: 1 << 28,
			Log: slog.New(slog.NewTextHandler(log, nil))})
		if err != nil {
			t.Fatal(err)
		}
		b.Close()
		if !strings.Contains(log.String(), want) {
			t.Errorf("log with %s lacks %q:\n%s", setting, want, log)
		}
	}
}

func TestUnreachableServer(t *testing.T) {
	_, err := Open(context.Background(), Options{URL: "nats://127.0.0.1:1"})
	if err == nil || !strings.Contains(err.Error(), "nats://127.0.0.1:1") {
		t.Errorf("Open without a server = %v, want its URL named", err)
	}
}

// A full stream makes room by dropping what is handled, and only that.
func TestFullStream(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	// Items get 5/16: 40 KiB, about 100 messages. The time is in each: one that ends in zeros is
	// written shorter, and may yet find room where the one before it found none.
	clock := func() time.Time { return time.Date(2022, 4, 5, 14, 2, 0, 0, time.UTC) }
	b, err := Open(ctx, Options{Dir: t.TempDir(), MaxStore: 128 << 10, MinFree: 1, Readers: map[string]string{Items: "d"}, Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	topic := numbers(b)
	n := 0
	for err = nil; err == nil && n < 1000; n++ {
		err = topic.Publish(ctx, n)
	}
	if err == nil || !strings.Contains(err.Error(), "full of unhandled") {
		t.Fatalf("Publish to a full stream = %v after %d, want its refusal", err, n)
	}
	if err := b.Healthy(ctx); err == nil {
		t.Error("Healthy with a full stream, want an error")
	}
	n-- // the refused one
	cctx, stop := context.WithCancel(ctx)
	err = topic.Consume(cctx, "listener", Consuming{}, func(_ context.Context, got int) error {
		if got == n-1 {
			stop()
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := topic.Publish(ctx, n); err == nil {
		t.Error("Publish after somebody who listens has had everything, and the reader nothing = nil, want its refusal")
	}
	half, handled := n/2, 0
	cctx, stop = context.WithCancel(ctx)
	err = topic.Consume(cctx, "d", Consuming{}, func(context.Context, int) error {
		if handled++; handled == half {
			stop()
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for range half / 8 {
		if err := topic.PublishAll(ctx, []int{n, n + 1}); err != nil {
			t.Fatalf("Publish after %d of %d were handled: %v", half, n, err)
		}
		n += 2
	}
	if err := b.Healthy(ctx); err != nil {
		t.Errorf("Healthy after there was room = %v", err)
	}
	want := half
	cctx, stop = context.WithCancel(ctx)
	err = topic.Consume(cctx, "d", Consuming{}, func(_ context.Context, got int) error {
		if got != want {
			t.Errorf("consumed %d, want %d: an unhandled message went", got, want)
		}
		if want++; want == n {
			stop()
		}
		return nil
	})
	if err != nil || want != n {
		t.Errorf("Consume = %v up to %d, want %d", err, want, n)
	}
}

// A message that ends its process each time must not do so for ever.
func TestDeliveredTooOften(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	b, err := Open(ctx, Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	topic := numbers(b)
	if err := topic.Publish(ctx, 1); err != nil {
		t.Fatal(err)
	}
	w := &worker[int]{topic: topic, durable: "d", opts: Consuming{AckWait: time.Hour}.withDefaults()}
	cons, err := w.consumer(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for range maxUntold {
		m, err := next(ctx, cons)
		if err != nil {
			t.Fatal(err)
		}
		if err := m.Nak(); err != nil { // as a crash, only quicker
			t.Fatal(err)
		}
	}
	cctx, stop := context.WithCancel(ctx)
	defer stop()
	consumed := 0
	if err := topic.Publish(ctx, 2); err != nil {
		t.Fatal(err)
	}
	err = topic.Consume(cctx, "d", Consuming{AckWait: time.Hour}, func(_ context.Context, n int) error {
		consumed = n
		stop()
		return nil
	})
	if err != nil || consumed != 2 {
		t.Errorf("Consume = %v with %d, want 2 only", err, consumed)
	}
	dead, err := b.DeadLetters(ctx, 9)
	if err != nil || len(dead) != 1 || !strings.Contains(dead[0].Error, "without an answer") {
		t.Errorf("DeadLetters = %+v, %v, want the first message", dead, err)
	}
}

// When the dead letter cannot be written, the message stays on its stream.
func TestDeadLettersFull(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	b, err := Open(ctx, Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	s, err := b.js.Stream(ctx, Dead)
	if err != nil {
		t.Fatal(err)
	}
	config := s.CachedInfo().Config
	config.MaxBytes = 1
	if _, err := b.js.UpdateStream(ctx, config); err != nil {
		t.Fatal(err)
	}
	topic := numbers(b)
	if err := topic.Publish(ctx, 1); err != nil {
		t.Fatal(err)
	}
	tries := 0
	err = topic.Consume(ctx, "d", Consuming{BackOff: []time.Duration{time.Millisecond}}, func(context.Context, int) error {
		if tries++; tries == 3 {
			cancel()
		}
		return Permanent(errors.New("never"))
	})
	if err != nil || tries != 3 {
		t.Errorf("Consume = %v after %d tries, want 3: the message must stay", err, tries)
	}
}

// Somebody deletes the consumer while it consumes: it is made anew and starts from the oldest
// message, which idempotent handlers do not mind.
func TestConsumerDeleted(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	b, err := Open(ctx, Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	topic := numbers(b)
	if err := topic.Publish(ctx, 1); err != nil {
		t.Fatal(err)
	}
	var got []int
	err = topic.Consume(ctx, "d", Consuming{}, func(ctx context.Context, n int) error {
		if got = append(got, n); len(got) == 3 {
			cancel()
		}
		if len(got) > 1 {
			return nil
		}
		return errors.Join(topic.Publish(ctx, 2), b.js.DeleteConsumer(ctx, Items, "d"))
	})
	if want := []int{1, 1, 2}; err != nil || !slices.Equal(got, want) {
		t.Errorf("Consume = %v with %v, want %v", err, got, want)
	}
}

// What a process left that died while it stored a blob goes, after a while; whole blobs stay.
func TestSweep(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	b, err := Open(ctx, Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	blobs, err := b.Blobs(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := blobs.Put(ctx, "whole", []byte("all of it")); err != nil {
		t.Fatal(err)
	}
	if _, err := b.js.Publish(ctx, blobChunks+"half", []byte("all of")); err != nil {
		t.Fatal(err)
	}
	all, err := blobs.All(ctx)
	if err != nil || len(all) != 1 {
		t.Fatal(all, err)
	}
	for _, step := range []struct {
		before time.Duration
		want   uint64 // messages: the whole one has a chunk and a line
	}{{-time.Hour, 3}, {time.Hour, 2}} {
		if err := blobs.Sweep(ctx, all, time.Now().Add(step.before)); err != nil {
			t.Fatal(err)
		}
		s, err := b.js.Stream(ctx, blobStream)
		if err != nil {
			t.Fatal(err)
		}
		if got := s.CachedInfo().State.Msgs; got != step.want {
			t.Errorf("after sweeping what is older than now%+v: %d messages, want %d", step.before, got, step.want)
		}
	}
	if got, err := blobs.Get(ctx, "whole"); err != nil || string(got) != "all of it" {
		t.Errorf("Get of the whole one = %q, %v", got, err)
	}
}
