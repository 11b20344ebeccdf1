package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"nongrata/cmd/internal/edit"
	"nongrata/cmd/internal/terminal"
	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/client"
	"nongrata/review/web/prose"
)

// A desk is a review command's way to the daemon and back to the terminal.
type desk struct {
	set    *settings
	name   string // of the reviewer
	note   string
	asJSON bool
}

func newReview(set *settings) *cobra.Command {
	d := &desk{set: set}
	cmd := &cobra.Command{
		Use:   "review",
		Short: "work the queue on a full screen, or by subcommands, as a client of the running daemon",
		Long: `Without a subcommand, on a terminal, it shows the queue on a full screen: j and k go
through it, enter opens a case with its sources and their evidence, and one key decides:
a approve, e edit and approve, r reject with a reason, v unverifiable, m merge, s split,
u take back, / filter, ? all keys, q quit. It needs 80 x 24 and no colours, and works over
ssh. The subcommands do the same line by line, with --json for programs; they are the way
for screen readers too.`,
		Example: `  nongrata review
  nongrata review list
  nongrata review show k0123456789abcdef
  nongrata review approve k0123456789abcdef --as "Ana Petrova"
  nongrata review edit k0123456789abcdef count=27 --note "corrected by the ministry"
  nongrata review reject k0123456789abcdef --reason background
  nongrata review undo`,
	}
	cmd.PersistentFlags().StringVar(&d.name, "as", "", "`NAME` of the reviewer (default: $NONGRATA_REVIEWER, then your user name)")
	cmd.PersistentFlags().StringVar(&d.note, "note", "", "a `TEXT` to keep with the decision")
	cmd.PersistentFlags().BoolVar(&d.asJSON, "json", false, "print JSON")
	cmd.Args = onlySubcommands
	cmd.RunE = d.screen
	cmd.AddCommand(d.list(), d.show(), d.approve(), d.edit(), d.merge(), d.split(), d.reject(), d.unverifiable(), d.unseal(), d.agreement(), d.undo())
	return cmd
}

// screen shows the desk on the whole terminal; without one it says how else to go on.
func (d *desk) screen(cmd *cobra.Command, _ []string) error {
	in, isFile := cmd.InOrStdin().(*os.File)
	out, alsoFile := cmd.OutOrStdout().(*os.File)
	if d.asJSON || !isFile || !alsoFile || !term.IsTerminal(in.Fd()) || !term.IsTerminal(out.Fd()) {
		return cmd.Help()
	}
	c, err := d.set.dial(d.name)
	if err != nil {
		return err
	}
	return terminal.Run(cmd.Context(), terminal.Options{Desk: c, In: in, Out: out})
}

func (d *desk) list() *cobra.Command {
	var f client.Filter
	cmd := &cobra.Command{
		Use: "list", Short: "list what waits, the most urgent first",
		Example: "  nongrata review list --list background",
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := d.set.dial(d.name)
			if err != nil {
				return err
			}
			cases, err := c.Cases(cmd.Context(), f)
			if err != nil {
				return err
			}
			if d.asJSON {
				return printJSON(cmd.OutOrStdout(), cases)
			}
			return printCases(cmd.OutOrStdout(), cases)
		},
	}
	cmd.Flags().StringVar(&f.List, "list", "waiting", "which `LIST`: waiting, queue, changed, watch, background, done, all")
	return cmd
}

func printCases(w io.Writer, cases []review.Case) error {
	if len(cases) == 0 {
		_, err := fmt.Fprintln(w, "Nothing waits.")
		return err
	}
	var table strings.Builder
	t := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "CASE\tDAY\tACT\tCOUNT\tSOURCES\tWHY HERE")
	for _, c := range cases {
		fmt.Fprintf(t, "%s\t%s\t%s, %s\t%s\t%d\t%s\n", c.ID, c.Act.AnnouncedOn, prose.Direction(c.Act),
			prose.Term(c.Act.Measure), prose.Count(c.Act.Count), len(c.Claims), c.Why)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := io.WriteString(w, visible(table.String()))
	return err
}

func (d *desk) show() *cobra.Command {
	return &cobra.Command{
		Use: "show CASE", Short: "show a case with its claims and their evidence", Args: cobra.ExactArgs(1),
		Example: "  nongrata review show k0123456789abcdef",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := d.set.dial(d.name)
			if err != nil {
				return err
			}
			detail, err := c.Case(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			if d.asJSON {
				return printJSON(cmd.OutOrStdout(), detail)
			}
			return printCase(cmd.OutOrStdout(), detail)
		},
	}
}

// printCase writes a case; nothing of a source reaches the terminal as anything but text.
func printCase(out io.Writer, d api.CaseDetail) error {
	w := new(strings.Builder)
	c := d.Case
	fmt.Fprintf(w, "%s  version %d, %s\n\n%s.\n\n", c.ID, c.Version, prose.State(c.State), d.Sentence)
	fmt.Fprintf(w, "Rule: %s\nHere because: %s\n", c.Rule, c.Why)
	for _, line := range terminal.BlindLines(&d, "") {
		fmt.Fprintf(w, "Double review: %s\n", line)
	}
	if d.Override != nil {
		fmt.Fprintf(w, "Set by a reviewer: %s\n", d.Override.String())
	}
	for _, x := range d.Disputes {
		fmt.Fprintf(w, "Differs: %s, not %s: %s? %s\n", x.Says, x.Rule, prose.Term(x.Cause), x.Why)
	}
	if d.Problem != "" {
		fmt.Fprintf(w, "Cannot be approved as it is: %s\n", d.Problem)
	} else {
		fmt.Fprintf(w, "Approving it: %s\n", d.Consequence)
	}
	for _, warn := range c.Warnings {
		fmt.Fprintf(w, "Mind: %s\n", warn)
	}
	for i, cl := range c.Claims {
		fmt.Fprintf(w, "\n%s, %s, %s\n", cl.Source(), prose.Rank(cl.Rank), prose.Count(cl.Candidate.Count))
		if p := cl.Candidate.Provenance; p != nil {
			fmt.Fprintf(w, "  %s\n  %s\n", p.Item.Title, p.Item.URL)
		}
		if i < len(c.Grouping) {
			fmt.Fprintf(w, "  here because: %s\n", c.Grouping[i])
		}
		for _, s := range cl.Candidate.Evidence {
			fmt.Fprintf(w, "  %-18s [[%s]]\n", prose.Field(s.Field), s.Quote)
		}
	}
	for _, h := range d.History {
		fmt.Fprintf(w, "\n%s  %s %s it %s\n", prose.Moment(h.Decision.At), h.Decision.Reviewer, prose.Deed(h.Decision.Verdict), h.Decision.Note)
	}
	_, err := io.WriteString(out, visible(w.String()))
	return err
}

// deciding is what turns arguments into a decision on a case.
type deciding func(ctx context.Context, c *client.Client, args []string) (id string, dec api.Decision, err error)

// decide returns a command that takes one decision.
func (d *desk) decide(cmd *cobra.Command, f deciding) *cobra.Command {
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		c, err := d.set.dial(d.name)
		if err != nil {
			return err
		}
		id, dec, err := f(cmd.Context(), c, args)
		if err != nil {
			return err
		}
		dec.Note = d.note
		done, err := c.Decide(cmd.Context(), id, "", dec)
		if err != nil {
			return err
		}
		return d.tell(cmd.OutOrStdout(), done)
	}
	return cmd
}

func (d *desk) tell(w io.Writer, done review.Decision) error {
	if d.asJSON {
		return printJSON(w, done)
	}
	fmt.Fprintf(w, "%s %s %s (decision %s)\n", done.Reviewer, prose.Deed(done.Verdict), done.Case, done.ID)
	for _, e := range done.Expulsions {
		fmt.Fprintf(w, "  %s, %s: %s\n", e.ID, prose.Term(e.State), e.Sentence())
	}
	return nil
}

func (d *desk) approve() *cobra.Command {
	return d.decide(&cobra.Command{
		Use: "approve CASE", Short: "approve a case as it stands", Args: cobra.ExactArgs(1),
		Example: "  nongrata review approve k0123456789abcdef",
	}, func(_ context.Context, _ *client.Client, args []string) (string, api.Decision, error) {
		return args[0], api.Decision{Verdict: review.Approve}, nil
	})
}

func (d *desk) unverifiable() *cobra.Command {
	return d.decide(&cobra.Command{
		Use: "unverifiable CASE", Short: "set a case aside: nobody can tell", Args: cobra.ExactArgs(1),
		Example: "  nongrata review unverifiable k0123456789abcdef --note \"no second source\"",
	}, func(_ context.Context, _ *client.Client, args []string) (string, api.Decision, error) {
		return args[0], api.Decision{Verdict: review.Unverifiable}, nil
	})
}

func (d *desk) merge() *cobra.Command {
	return d.decide(&cobra.Command{
		Use: "merge CASE OTHER…", Short: "take other cases into one", Args: cobra.MinimumNArgs(2),
		Example: "  nongrata review merge k0123456789abcdef kfedcba9876543210",
	}, func(_ context.Context, _ *client.Client, args []string) (string, api.Decision, error) {
		return args[0], api.Decision{Verdict: review.Merge, Others: args[1:]}, nil
	})
}

func (d *desk) split() *cobra.Command {
	return d.decide(&cobra.Command{
		Use: "split CASE CANDIDATE…", Short: "take candidates out of a case into one of their own", Args: cobra.MinimumNArgs(2),
		Example: "  nongrata review split k0123456789abcdef c0123456789abcdef",
	}, func(_ context.Context, _ *client.Client, args []string) (string, api.Decision, error) {
		return args[0], api.Decision{Verdict: review.Split, Candidates: args[1:]}, nil
	})
}

func (d *desk) reject() *cobra.Command {
	var reason string
	cmd := d.decide(&cobra.Command{
		Use: "reject CASE", Short: "reject a case, with the reason", Args: cobra.ExactArgs(1),
		Example: "  nongrata review reject k0123456789abcdef --reason own_recall",
	}, func(_ context.Context, _ *client.Client, args []string) (string, api.Decision, error) {
		for _, r := range review.RejectReasons() {
			if reason == string(r) {
				return args[0], api.Decision{Verdict: review.Reject, Reason: r}, nil
			}
		}
		return "", api.Decision{}, usagef("--reason %q: want one of %s", reason, edit.Listed(review.RejectReasons()))
	})
	cmd.Flags().StringVar(&reason, "reason", "", "`WHY` it is none: "+edit.Listed(review.RejectReasons()))
	return cmd
}

func (d *desk) undo() *cobra.Command {
	return &cobra.Command{
		Use: "undo [DECISION]", Short: "take back your last decision, or the one named", Args: cobra.MaximumNArgs(1),
		Example: "  nongrata review undo",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := d.set.dial(d.name)
			if err != nil {
				return err
			}
			var u api.Undo
			if len(args) == 1 {
				u.Undoes = args[0]
			}
			done, err := c.Undo(cmd.Context(), u)
			if err != nil {
				return err
			}
			return d.tell(cmd.OutOrStdout(), done)
		},
	}
}
