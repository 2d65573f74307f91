import { describe, expect, test } from "vitest";
import { mayFile, namesOfFilers, whyNotFiled } from "./blogRules";

describe("who may file", () => {
  test("is everyone, also without a name, where nobody is named", () => {
    expect(mayFile({ filing: "everyone" }, "")).toBe(true);
  });

  test("is who is named, whatever the case and the spaces around the name", () => {
    const filing = ["Ada Clarke", " Siân Rees "];
    expect(mayFile({ filing }, " ada CLARKE ")).toBe(true);
    // Composed and decomposed letters are the same name.
    expect(mayFile({ filing }, "Siân Rees".normalize("NFD"))).toBe(true);
    expect(mayFile({ filing }, "Ada")).toBe(false);
    expect(mayFile({ filing }, "")).toBe(false);
  });
});

test("a sentence names three and counts the others", () => {
  expect(namesOfFilers(["Ada"])).toBe("Ada");
  expect(namesOfFilers(["Ada", "Ben", "Cy"])).toBe("Ada, Ben and Cy");
  expect(namesOfFilers(["Ada", "Ben", "Cy", "Di"])).toBe("Ada, Ben and 2 others");
});

test("why something was not filed is one sentence, and says where the name is to be added", () => {
  expect(whyNotFiled("Sent for review", { filing: ["Ada"] }, "Ben")).toBe(
    "Sent for review: in this blog only Ada files without approval.",
  );
  expect(whyNotFiled("Sent for review", { filing: ["Ada", "Cy"] }, " ")).toBe(
    "Sent for review: in this blog only Ada and Cy file without approval. If you are one of them, add your name under Details.",
  );
});
