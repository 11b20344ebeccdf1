package daemon

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"slices"
)

// checkMetrics wants the address of the metrics on this machine, and no desk beside it.
func (c *Config) checkMetrics() error {
	if c.Metrics.Listen == "" {
		return nil
	}
	if slices.Contains(c.Roles, RoleDesk) {
		return errors.New("metrics.listen: is for a process without the desk, which serves them at its own address")
	}
	host, _, err := net.SplitHostPort(c.Metrics.Listen)
	if err != nil {
		return fmt.Errorf("metrics.listen: %q: want host:port, such as 127.0.0.1:8485", c.Metrics.Listen)
	}
	if host == "localhost" || c.Exposed {
		return nil
	}
	if ip, err := netip.ParseAddr(host); err != nil || !ip.IsLoopback() {
		return fmt.Errorf("metrics.listen: %q: is beyond this machine; set exposed: true if you mean it", c.Metrics.Listen)
	}
	return nil
}

// listenMetrics binds the address of a process that has no desk.
func (d *Daemon) listenMetrics(context.Context) (err error) {
	if d.o.Metrics.Listen == "" {
		return nil
	}
	if d.gauge, err = net.Listen("tcp", d.o.Metrics.Listen); err != nil {
		return fmt.Errorf("metrics.listen: %s: %w", d.o.Metrics.Listen, err)
	}
	d.steps.add("metrics listener", func(context.Context) error {
		if err := d.gauge.Close(); !errors.Is(err, net.ErrClosed) {
			return err
		}
		return nil
	})
	return nil
}

// vitals is all that a process without the desk serves.
func (d *Daemon) vitals() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", d.metrics())
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "ok\n") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		if err := d.Ready(r.Context()); err != nil {
			d.log.WarnContext(r.Context(), "not ready", "err", err)
			http.Error(w, "not ready", http.StatusServiceUnavailable)
			return
		}
		io.WriteString(w, "ready\n")
	})
	return mux
}
