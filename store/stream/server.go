package stream

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
)

// startTimeout bounds the recovery of the streams at start: a million messages take seconds.
const startTimeout = time.Minute

// startServer starts a NATS server inside this process. It opens no socket: the only way in
// is the in-process connection.
func startServer(o Options) (*server.Server, error) {
	if err := os.MkdirAll(o.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("creating stream folder: %w", err)
	}
	srv, err := server.NewServer(&server.Options{
		ServerName:        "nongrata",
		DontListen:        true,
		NoSigs:            true,
		JetStream:         true,
		StoreDir:          o.Dir,
		SyncAlways:        true,
		JetStreamMaxStore: o.MaxStore,
		// Nothing lives in memory streams; zero would take a share of the machine.
		JetStreamMaxMemory: 1 << 20,
		MaxPayload:         2 << 20,
	})
	if err != nil {
		return nil, fmt.Errorf("building embedded NATS server: %w", err)
	}
	l := &serverLog{log: o.Log}
	srv.SetLoggerV2(l, false, false, false)
	srv.Start()
	if !srv.ReadyForConnections(startTimeout) {
		err = errors.New("not ready in time")
	} else {
		err = checkEmbedded(srv.JetStreamConfig())
	}
	if err != nil {
		srv.Shutdown()
		srv.WaitForShutdown()
		return nil, fmt.Errorf("starting embedded NATS server in %s: %w", o.Dir, errors.Join(err, l.fatal()))
	}
	return srv, nil
}

// checkEmbedded refuses a server that would acknowledge what is not on disk: with the default
// setting a power cut loses every message of the last two minutes.
func checkEmbedded(c *server.JetStreamConfig) error {
	switch {
	case c == nil:
		return errors.New("jetstream is not enabled")
	case !c.SyncAlways:
		return errors.New("jetstream does not sync every write")
	}
	return nil
}

// checkExternal asks every server of a cluster whether it syncs every write. An account may
// ask when it imports the service $SYS.REQ.SERVER.PING.JSZ of the system account, which is to
// export it with response_type stream; otherwise all that can be done is to warn.
func (b *Bus) checkExternal(ctx context.Context) {
	const advice = "set jetstream { sync_interval: always } on every server, or a power cut loses messages"
	synced, servers, err := b.askSync(ctx)
	switch {
	case err != nil:
		b.log.Warn("cannot verify that NATS syncs every write; "+advice, "err", err)
	case synced < servers:
		b.log.Error("NATS does not sync every write; "+advice, "servers", servers, "synced", synced)
	default:
		b.log.Info("NATS syncs every write", "servers", servers)
	}
}

// askSync counts the JetStream servers that answer and those of them that sync every write.
func (b *Bus) askSync(ctx context.Context) (synced, servers int, err error) {
	inbox := b.nc.NewInbox()
	sub, err := b.nc.SubscribeSync(inbox)
	if err != nil {
		return 0, 0, err
	}
	defer sub.Unsubscribe()
	if err := b.nc.PublishRequest("$SYS.REQ.SERVER.PING.JSZ", inbox, []byte(`{"config":true}`)); err != nil {
		return 0, 0, err
	}
	wait := 2 * time.Second
	for ctx.Err() == nil {
		m, err := sub.NextMsg(wait)
		if err != nil {
			break // every server that wants to has answered
		}
		if len(m.Data) == 0 {
			return 0, 0, nats.ErrNoResponders
		}
		wait = 300 * time.Millisecond // the others are not far behind the first
		var answer struct {
			Data struct {
				Config *server.JetStreamConfig `json:"config"`
			} `json:"data"`
		}
		if err := json.Unmarshal(m.Data, &answer); err != nil || answer.Data.Config == nil {
			continue
		}
		servers++
		if answer.Data.Config.SyncAlways {
			synced++
		}
	}
	if servers == 0 {
		return 0, 0, errors.New("no server answered")
	}
	return synced, servers, nil
}

// serverLog passes the embedded server's log on. Its notices are debug lines to us.
type serverLog struct {
	log *slog.Logger

	mu   sync.Mutex
	last error
}

func (l *serverLog) line(level slog.Level, format string, v []any) {
	l.log.Log(context.Background(), level, "nats server", "message", fmt.Sprintf(format, v...))
}

func (l *serverLog) Noticef(format string, v ...any) { l.line(slog.LevelDebug, format, v) }
func (l *serverLog) Warnf(format string, v ...any)   { l.line(slog.LevelWarn, format, v) }
func (l *serverLog) Errorf(format string, v ...any)  { l.line(slog.LevelError, format, v) }
func (l *serverLog) Debugf(format string, v ...any)  { l.line(slog.LevelDebug, format, v) }
func (l *serverLog) Tracef(format string, v ...any)  { l.line(slog.LevelDebug, format, v) }

// Fatalf is how the server says why it cannot start. A library must not end the process.
func (l *serverLog) Fatalf(format string, v ...any) {
	l.line(slog.LevelError, format, v)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.last = fmt.Errorf(format, v...)
}

func (l *serverLog) fatal() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.last
}
