//! Layers, refusals and the printed table of the configuration.

use std::path::Path;

use super::*;

fn serve(args: &ServeArgs, env: &[(&str, &str)], dir: &Path) -> Result<Config, ConfigError> {
	let env = env.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
	Config::for_serve(args, env, dir)
}

fn folder(leptos_toml: &str) -> tempfile::TempDir {
	let dir = tempfile::tempdir().unwrap();
	std::fs::write(dir.path().join("Leptos.toml"), leptos_toml).unwrap();
	dir
}

fn listen(address: &str) -> ServeArgs {
	ServeArgs { listen: Some(address.to_owned()), ..ServeArgs::default() }
}

fn refusal(outcome: Result<Config, ConfigError>) -> String {
	outcome.unwrap_err().to_string()
}

#[test]
fn defaults_hold_without_a_file() {
	let dir = tempfile::tempdir().unwrap();
	let config = serve(&ServeArgs::default(), &[("PATH", "/bin")], dir.path()).unwrap();
	assert_eq!(config, Config::default());
	assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
}

#[test]
fn flags_win_over_environment_over_file() {
	let dir = folder("[meydan]\ndata = \"file\"\nlisten = \"127.0.0.1:1\"\nlog = \"warn\"\n[x]\ny = 1");
	let env = [("MEYDAN_DATA", "env"), ("MEYDAN_LISTEN", "127.0.0.1:2")];
	let config = serve(&listen("127.0.0.1:3"), &env, dir.path()).unwrap();
	assert_eq!(config.listen.port(), 3);
	assert_eq!(config.data, Path::new("env"));
	assert_eq!(config.log, "warn");
}

#[test]
fn a_named_file_replaces_the_default_one_and_must_exist() {
	let dir = folder("[meydan]\nlog = \"warn\"");
	std::fs::write(dir.path().join("own.toml"), "[meydan]\nlog_format = \"json\"").unwrap();
	let mut args = ServeArgs::default();
	args.base.config = Some("own.toml".into());
	let config = serve(&args, &[], dir.path()).unwrap();
	assert_eq!((config.log.as_str(), config.log_format), ("info", LogFormat::Json));
	args.base.config = Some("gone.toml".into());
	assert!(refusal(serve(&args, &[], dir.path())).starts_with("cannot read"));
}

#[test]
fn an_unknown_key_names_the_nearest_known_one() {
	let dir = folder("[meydan]\nlisen = \"127.0.0.1:1\"");
	let said = refusal(serve(&ServeArgs::default(), &[], dir.path()));
	assert_eq!(said, "Leptos.toml: unknown key `lisen`; did you mean `listen`?");
	let env = [("MEYDAN_LIMIT_SCALE", "2")];
	let said = refusal(serve(&ServeArgs::default(), &env, Path::new("/nowhere")));
	assert!(said.contains("`MEYDAN_LIMIT_SCALE`; did you mean `MEYDAN_LIMITS_SCALE`?"), "{said}");
}

#[test]
fn a_key_outside_every_table_is_refused() {
	let dir = folder("listen = \"127.0.0.1:1\"");
	assert!(refusal(serve(&ServeArgs::default(), &[], dir.path())).contains("under [meydan]"));
}

#[test]
fn leptos_own_tables_are_left_alone() {
	let dir = folder("[[workspace.metadata.leptos]]\nname = \"x\"\n[package.metadata.leptos]\na = 1");
	assert!(serve(&ServeArgs::default(), &[], dir.path()).is_ok());
}

#[test]
fn a_bad_value_says_what_is_right() {
	let said = refusal(serve(&listen("localhost"), &[], Path::new("/nowhere")));
	assert!(said.contains("flags: `listen` cannot be `localhost`: write ADDRESS:PORT"), "{said}");
	let dir = folder("[meydan]\n\nlog = ");
	assert!(refusal(serve(&ServeArgs::default(), &[], dir.path())).contains("line 3"));
}

#[test]
fn lists_come_as_arrays_or_with_commas() {
	let dir = folder("[meydan]\ntrusted_proxies = [\"10.0.0.0/8\", \"::1\"]");
	let from_file = serve(&ServeArgs::default(), &[], dir.path()).unwrap();
	let env = [("MEYDAN_TRUSTED_PROXIES", "10.0.0.0/8, ::1")];
	let from_env = serve(&ServeArgs::default(), &env, Path::new("/nowhere")).unwrap();
	assert_eq!(from_file.trusted_proxies, from_env.trusted_proxies);
	assert_eq!(from_file.trusted_proxies.len(), 2);
}

#[test]
fn multiplied_limits_stay_on_loopback() {
	let mut args = listen("0.0.0.0:3000");
	args.limits_scale = Some("100".to_owned());
	args.insecure = true;
	let said = refusal(serve(&args, &[], Path::new("/nowhere")));
	assert!(said.contains("only works on loopback"), "{said}");
	args.listen = Some("[::1]:3000".to_owned());
	assert_eq!(serve(&args, &[], Path::new("/nowhere")).unwrap().limits_scale, 100);
	args.limits_scale = Some("0".to_owned());
	assert!(serve(&args, &[], Path::new("/nowhere")).is_err());
}

#[test]
fn plain_http_beyond_loopback_needs_the_insecure_flag() {
	let nowhere = Path::new("/nowhere");
	let mut args = listen("0.0.0.0:80");
	assert!(refusal(serve(&args, &[], nowhere)).contains("without TLS"));
	args.public_url = Some("https://forum.example.org".to_owned());
	assert!(serve(&args, &[], nowhere).is_err(), "TLS is only believed of a trusted proxy");
	assert!(serve(&args, &[("MEYDAN_TRUSTED_PROXIES", "10.0.0.1")], nowhere).is_ok());
	args.insecure = true;
	assert!(serve(&args, &[], nowhere).is_ok());
	let mut args = ServeArgs { public_url: Some("http://forum.example.org".into()), ..ServeArgs::default() };
	assert!(refusal(serve(&args, &[], nowhere)).contains("plain http"));
	args.public_url = Some("http://localhost:3000".to_owned());
	assert!(serve(&args, &[], nowhere).is_ok());
}

#[test]
fn a_public_url_is_an_origin_and_nothing_more() {
	let url = PublicUrl::parse("HTTPS://Forum.Example.org:443/").unwrap();
	assert_eq!((url.origin(), url.authority()), ("https://forum.example.org", "forum.example.org"));
	for wrong in ["forum.example.org", "ftp://a", "https://a/b", "https://a?x", "https://u@a", "https://"] {
		assert!(PublicUrl::parse(wrong).is_err(), "{wrong}");
	}
	assert!(PublicUrl::parse("http://[::1]:3000").unwrap().is_loopback());
	assert!(!PublicUrl::parse("http://localhost.example").unwrap().is_loopback());
}

#[test]
fn the_printed_table_names_every_key_with_its_values() {
	let config = serve(&listen("127.0.0.1:9"), &[], Path::new("/nowhere")).unwrap();
	let text = config.describe();
	for key in KEYS {
		assert!(text.contains(&format!("\n{}\n", key.name)) || text.starts_with(key.name));
		assert!(text.contains(key.meaning));
	}
	assert!(text.contains("default: 127.0.0.1:3000\n  current: 127.0.0.1:9\n  variable: MEYDAN_LISTEN"));
	assert_eq!(config.describe_json().as_array().unwrap().len(), KEYS.len());
}
