package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"
)

func newAlerts(set *settings) *cobra.Command {
	cmd := &cobra.Command{Use: "alerts", Short: "list deliveries, try a channel, send one again",
		Example: "  nongrata alerts test world-desk\n  nongrata alerts list"}
	var asJSON bool
	var n int
	list := &cobra.Command{Use: "list", Short: "list deliveries, the newest first, with why each was sent or not",
		Example: "  nongrata alerts list -n 50",
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			a, err := c.Alerts(cmd.Context(), n)
			if err != nil || asJSON {
				return orJSON(cmd, a, err)
			}
			t := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(t, "CREATED\tCHANNEL\tKIND\tSTATE\tTRIES\tALERT\tWHY\tERROR\tID")
			for _, d := range a.Deliveries {
				fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%d\t%s\t%s\t%s\t%s\n", clock(d.Created), d.Channel, d.Kind, d.State,
					d.Attempts, visible(d.Sentence), visible(d.Why), visible(d.Error), d.ID)
			}
			return t.Flush()
		}}
	list.Flags().IntVarP(&n, "number", "n", 20, "how many")
	jsonFlag(list, &asJSON)
	test := &cobra.Command{Use: "test NAME", Short: "send a test alert to a channel", Args: cobra.ExactArgs(1),
		Example: "  nongrata alerts test world-desk",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			if err := c.TestAlert(cmd.Context(), args[0]); err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s has taken the test alert\n", args[0])
			return err
		}}
	replay := &cobra.Command{Use: "replay DELIVERY", Short: "send a delivery again, or a held one now, under the same ID", Args: cobra.ExactArgs(1),
		Example: "  nongrata alerts replay e0123456789abcdef.1.new/world-desk",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			return c.ReplayAlert(cmd.Context(), args[0])
		}}
	cmd.AddCommand(list, test, replay)
	return cmd
}
