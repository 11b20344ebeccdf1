package main

import (
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"nongrata/cmd/internal/daemon"
)

func newServe(set *settings) *cobra.Command {
	var listen, nats, roles string
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "run the daemon: poll, extract, queue, serve the desk, alert",
		Long: `Runs the daemon until it is interrupted. Without any configuration it polls the
built-in catalogue, keeps everything in the data folder and serves the desk on this
machine only. On the first start it prints a link with which you sign in once and
choose your name.`,
		Example: `  nongrata serve
  nongrata serve --listen 127.0.0.1:9000 --data /var/lib/nongrata
  nongrata serve --nats nats://bus.example:4222`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := set.load()
			if err != nil {
				return err
			}
			if listen != "" {
				c.Listen = listen
				c.SetByFlag("listen", "--listen")
			}
			if nats != "" {
				c.NATS = nats
				c.SetByFlag("nats", "--nats")
			}
			if roles != "" {
				c.Roles = strings.Split(roles, ",")
				c.SetByFlag("roles", "--roles")
			}
			if os.Getenv("GOGC") == "" {
				debug.SetGCPercent(daemon.GCPercent)
			}
			lg, err := logger(cmd.ErrOrStderr(), c)
			if err != nil {
				return err
			}
			d, err := daemon.New(cmd.Context(), daemon.Options{Config: c, Version: release, Log: lg})
			if err != nil {
				return err
			}
			greet(cmd.OutOrStdout(), d, c.Contact)
			runErr := d.Run(cmd.Context())
			if err := d.Close(); runErr == nil {
				runErr = err
			}
			return runErr
		},
	}
	cmd.Flags().StringVar(&listen, "listen", "", "`ADDRESS` of the desk (default "+daemon.DefaultListen+")")
	cmd.Flags().StringVar(&nats, "nats", "", "`URL` of a NATS server or cluster (default: one inside)")
	cmd.Flags().StringVar(&roles, "roles", "", "what this process does, a `LIST` of ingest, extract, desk (default all)")
	return cmd
}

// greet says where the desk is, and on a first start how to get in and what to set up.
func greet(w io.Writer, d *daemon.Daemon, contact string) {
	if d.URL() == "" {
		fmt.Fprintln(w, "running without a desk")
		return
	}
	fmt.Fprintf(w, "The desk is at %s\n", d.URL())
	if link := d.FirstLink(); link != "" {
		fmt.Fprintf(w, "\nNobody can sign in yet. Open this link, once, and choose your name:\n\n  %s\n\n", link)
	}
	if contact == "" {
		fmt.Fprint(w, "The sites that are watched cannot tell who asks, and some will block a stranger: put\ncontact: with a URL or mail address of yours into the configuration.\n\n")
	}
}
