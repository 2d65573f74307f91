import { expect, test } from "vitest";
import { isLocalLink } from "./isLocalLink";

test.each([
  "file:///home/ada/results.csv",
  "http://localhost/",
  "http://LOCALHOST:3000/a",
  "http://app.localhost./",
  "http://127.0.0.1/",
  "http://0x7f.1/",
  "http://10.1.2.3/",
  "http://172.16.0.1/",
  "http://172.31.255.1/",
  "http://192.168.1.1/",
  "http://169.254.1.1/",
  "http://[::1]:8080/",
  "http://[fd00::1]/",
  "http://[fe80::1]/",
  "https://wiki/page",
  "https://printer.local/",
  "https://cms.internal/",
  "https://desk.corp/",
])("%s opens only here", (href) => expect(isLocalLink(href)).toBe(true));

test.each([
  "https://example.org/",
  "https://10.example.org/",
  "https://local.example/",
  "https://localhost.example/",
  "http://172.32.0.1/",
  "http://8.8.8.8/",
  "http://[2001:db8::1]/",
  "mailto:desk@localhost",
  "not a link",
])("%s opens elsewhere, or is no link", (href) => expect(isLocalLink(href)).toBe(false));
