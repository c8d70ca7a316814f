import { deepFrozen } from "./frozen";

/**
 * Where each finding stands in the text: the code of a finding and the provision that it cites.
 * A code is the name of one thing that a rule looks at, whatever comes of it.
 */
export const citations = /* @__PURE__ */ deepFrozen({
  "good-conduct": "三(五)1",
  "no-criminal-record": "三(五)1",
  "long-term-resident": "三(五)2",
  "knows-village": "三(五)2",
  education: "三(五)3",
  writing: "三(五)3",
  computer: "三(五)3",
  "office-software": "三(五)3",
  "service-apps": "三(五)3",
  "work-skills": "三(五)3",
  "sense-of-duty": "三(五)4",
  "good-health": "三(五)4",
  "time-enough": "三(五)4",
  age: "三(五)5",
  "past-upper-birthday": "三(五)5",
  "decision-without-effect": "三(五)",

  "recruitment-source": "三(一)",
  "appointment-step": "三(二)",
  "steps-out-of-order": "三(二)",
  headcount: "三(三)",
  "headcount-decision-without-effect": "三(三)",

  "ground-breach": "三(六)1",
  "ground-grade": "三(六)2",
  "ground-conduct": "三(六)3",
  "ground-service": "三(六)4",
  "ground-health": "三(六)5",
  "ground-other": "三(六)6",
  determination: "三(六)末",
  "determination-without-effect": "三(六)末",
  "exit-filing": "三(六)末",
  "age-no-ground": "三(六)",

  "pre-job-training": "四(一)",
  "pre-job-subjects": "四(一)",
  "pre-job-late": "四(一)",
  "yearly-training": "四(一)",
  "yearly-training-not-owed": "四(一)",

  quota: "四(四)",
  "quota-raised": "四(四)",
  "seat-decision-without-effect": "四(四)",
  "grade-proposed": "四(四)",
  "seat-granted": "四(四)",
  "seat-tied": "四(四)",
  "seat-beyond-quota": "四(四)",
  "seat-open": "四(四)",
  "not-assessed": "四(四)",

  "fixed-pay": "五(二)",
  "performance-pay": "五(二)",
  "top-up": "五(二)",
  "top-up-over-cap": "五(二)",
  "part-year": "五(二)",
  "year-began-before-measure": "施行",

  "zero-report-10": "附件-10(1)",
  "death-list-10": "附件-10(2)",
  "death-list-sent-10": "附件-10(2)",
  "zero-report-20": "附件-20(1)",
  "death-list-20": "附件-20(2)",
  "death-list-sent-20": "附件-20(2)",
  "zero-report-23": "附件-23(1)",
  "family-urged-23": "附件-23(2)",
  "employer-told-23": "附件-23(3)",
  "zero-report-35": "附件-35(1)",
  "death-list-35": "附件-35(2)",
  "death-list-sent-35": "附件-35(2)",

  "registered-in-month": "附件-43(1)",
  "monthly-contact": "附件-43(1)",
  "contact-record": "附件-43(1)",

  "registered-unemployed": "附件-44(1)",
  "out-of-work": "附件-44(1)",
  "willing-to-work": "附件-44(1)",
  "job-referrals": "附件-44(1)",
  "training-referrals": "附件-44(1)",
  "guidance-sessions": "附件-44(1)",
} as const);

/** What a finding is about, such as `top-up-over-cap`. */
export type FindingCode = keyof typeof citations;
