package daemon

import (
	"fmt"
	"maps"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/goccy/go-yaml"

	"nongrata/review/alert"
	"nongrata/review/web"
)

const envPrefix = "NONGRATA_"

// An Origin is where a setting comes from.
type Origin struct {
	From  string // file, environment, flag
	Where string // the file's, the variable's or the flag's name
}

// SetByFlag records that a flag has set a key of the configuration.
func (c *Config) SetByFlag(key, flag string) { c.set(key, Origin{"flag", flag}) }

func (c *Config) set(key string, o Origin) {
	from := maps.Clone(c.from)
	if from == nil {
		from = map[string]Origin{}
	}
	from[key] = o
	c.from = from
}

// setByFile records which keys a file names. It has been decoded strictly before.
func (c *Config) setByFile(file string, b []byte) {
	var tree map[string]any
	if yaml.Unmarshal(b, &tree) != nil {
		return // unreachable: it has been decoded
	}
	for _, key := range keysIn("", tree) {
		c.set(key, Origin{"file", file})
	}
}

// keysIn returns the keys of a tree, those of inner maps behind a dot, the map's own too.
func keysIn(prefix string, tree map[string]any) []string {
	var all []string
	for k, v := range tree {
		all = append(all, prefix+k)
		if inner, ok := v.(map[string]any); ok {
			all = append(all, keysIn(prefix+k+".", inner)...)
		}
	}
	return all
}

// setByEnvironment records the key that a variable sets.
func (c *Config) setByEnvironment(variable string) {
	name := strings.ToLower(strings.TrimPrefix(variable, envPrefix))
	for _, row := range c.rows() {
		if strings.ReplaceAll(row.Key, ".", "_") == name {
			c.set(row.Key, Origin{"environment", variable})
		}
	}
}

// Settings says what is set and where, without secrets, in the order of the file.
func (c *Config) Settings() []web.Setting {
	rows := c.rows()
	for i := range rows {
		key := rows[i].Key
		rows[i].From = "default"
		for key != "" { // what holds a key sets it too
			if o, ok := c.from[key]; ok {
				rows[i].From, rows[i].Where = o.From, o.Where
				break
			}
			key = key[:max(strings.LastIndexAny(key, ".["), 0)]
		}
	}
	return rows
}

func (c *Config) rows() []web.Setting {
	var out []web.Setting
	explain(&out, "", reflect.ValueOf(*c))
	return out
}

// explain adds every key below v.
func explain(out *[]web.Setting, prefix string, v reflect.Value) {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		if !f.IsExported() || name == "" {
			continue
		}
		key, field := prefix+name, v.Field(i)
		switch {
		case field.Kind() == reflect.Struct:
			explain(out, key+".", field)
		case field.Kind() == reflect.Slice && field.Type().Elem().Kind() == reflect.Struct:
			explainList(out, key, field)
		default:
			*out = append(*out, web.Setting{Key: key, Value: shown(name, field)})
		}
	}
}

// explainList adds what is set in each element of a list.
func explainList(out *[]web.Setting, key string, list reflect.Value) {
	if list.Len() == 0 {
		*out = append(*out, web.Setting{Key: key})
	}
	for i := range list.Len() {
		var rows []web.Setting
		explain(&rows, fmt.Sprintf("%s[%d].", key, i), list.Index(i))
		*out = append(*out, slices.DeleteFunc(rows, func(s web.Setting) bool { return s.Value == "" })...)
	}
}

// shown returns a value as it may be seen.
func shown(name string, v reflect.Value) string {
	switch x := v.Interface().(type) {
	case alert.Secret:
		return x.String()
	case time.Duration:
		if x == 0 {
			return ""
		}
		return x.String()
	case []string:
		return strings.Join(x, ", ")
	case string:
		return withoutSecrets(name, x)
	}
	if v.Kind() == reflect.Map {
		var all []string
		for _, k := range v.MapKeys() {
			all = append(all, fmt.Sprintf("%v: %v", k, v.MapIndex(k)))
		}
		slices.Sort(all)
		return strings.Join(all, ", ")
	}
	if v.IsZero() && v.Kind() != reflect.Bool {
		return ""
	}
	return fmt.Sprint(v)
}

// withoutSecrets hides what an address may carry: a password, a token in its path or query.
func withoutSecrets(name, value string) string {
	u, err := url.Parse(value)
	if err != nil || u.Host == "" {
		return value
	}
	if u.User != nil || u.RawQuery != "" || name == "url" && strings.Trim(u.Path, "/") != "" {
		return u.Scheme + "://" + u.Host + "/[secret]"
	}
	return value
}
