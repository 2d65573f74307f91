import { join } from "node:path";
import { build } from "./build.mjs";
import { root } from "./electronBinary.mjs";
import { runOnElectronNode } from "./electronNode.mjs";

build();
process.exit(
  runOnElectronNode([join(root, "out", "main", "cli.js"), ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  }),
);
