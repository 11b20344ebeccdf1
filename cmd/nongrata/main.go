package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
)

// The exit statuses.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

func main() { os.Exit(Main()) }

// Main runs the command line of this process and returns its exit status. SIGINT and SIGTERM
// end it in good order; a second one ends it at once.
func Main() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	return run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr})
}

// streams are where results go and where progress and logs go.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// run is Main with everything given.
func run(ctx context.Context, args []string, s streams) int {
	root := newRoot(s)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	var usage *usageError
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &usage), strings.HasPrefix(err.Error(), "unknown command"):
		fmt.Fprintf(s.err, "nongrata: %v\nSee nongrata --help.\n", err)
		return exitUsage
	case errors.Is(err, errSaid):
		return exitFailed
	}
	fmt.Fprintf(s.err, "nongrata: %v\n", err)
	return exitFailed
}

// errSaid ends a command that has told its trouble already.
var errSaid = errors.New("failed")

// A usageError is a call that cannot be understood.
type usageError struct{ err error }

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

func usagef(format string, args ...any) error { return &usageError{fmt.Errorf(format, args...)} }

// newRoot returns the whole command line.
func newRoot(s streams) *cobra.Command {
	root := &cobra.Command{
		Use:   "nongrata",
		Short: "watch for expulsions of diplomats, review them, keep the tally",
		Long: `nongrata watches foreign ministries and wires, finds announcements that one state
expels another's diplomats and how many, and puts each claim with its evidence
before a reviewer. Start with:

  nongrata demo     all of it on a recorded wave, without internet
  nongrata serve    the real thing; the desk is at http://127.0.0.1:8484`,
		SilenceUsage: true, SilenceErrors: true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	var set settings
	root.PersistentFlags().StringVar(&set.config, "config", "", "configuration `FILE` (default: nongrata/nongrata.yaml in the user's configuration folder, if it is there)")
	root.PersistentFlags().StringVar(&set.data, "data", "", "data folder `DIR` (default: nongrata in the user's state folder)")
	for _, add := range []func(*settings) *cobra.Command{
		newServe, newDemo, newExtract, newReview, newTally, newExport, newSources, newAlerts,
		newPeople, newToken, newBackup, newRestore, newVerify, newEvaluate, newVersion,
	} {
		cmd := add(&set)
		strictArgs(cmd)
		root.AddCommand(cmd)
	}
	return root
}

// strictArgs makes wrong arguments of cmd and its subcommands wrong usage.
func strictArgs(cmd *cobra.Command) {
	check := cmd.Args
	if check == nil {
		check = cobra.NoArgs
		if cmd.HasSubCommands() && cmd.Run == nil && cmd.RunE == nil {
			check = onlySubcommands
			cmd.RunE = func(c *cobra.Command, _ []string) error { return c.Help() }
		}
	}
	cmd.Args = func(c *cobra.Command, args []string) error {
		if err := check(c, args); err != nil {
			return &usageError{err}
		}
		return nil
	}
	for _, sub := range cmd.Commands() {
		strictArgs(sub)
	}
}

func onlySubcommands(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("%s: unknown command %q", cmd.CommandPath(), args[0])
	}
	return nil
}
