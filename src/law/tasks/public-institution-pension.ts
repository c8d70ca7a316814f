import { homeService, otherOfficialApps, otherOfficialOnline, responsibleBank, smartHrss } from "./channels";
import type { AnnexTask } from "./entry";
import { deathRegistration, handling } from "./groups";
import { countyAgencyOrAbove, employerOfTheDeceased, policeStation } from "./recipients";
import { queryPensionRecords } from "./wording";

/** Rows 21–23: basic pension insurance of government bodies and public institutions (机关事业单位基本养老保险). */
export const publicInstitutionPension = [
  {
    no: 21,
    category: "public-institution-pension",
    group: handling,
    item: { zh: "权益查询", en: "Inquiry into entitlements" },
    contents: [
      { id: "附件-21(1)", roles: ["guides"], says: queryPensionRecords, channels: [smartHrss, otherOfficialOnline] },
      {
        id: "附件-21(2)",
        roles: ["assists"],
        says: {
          zh: "参保人员对个人权益记录有异议的，协助其收集证据材料，并申请县区级及以上社保经办机构核查。",
          en: "Helps insured persons who dispute their personal entitlement records to collect evidence and to apply to a social insurance agency at county or district level or above for a check.",
        },
        recipients: [countyAgencyOrAbove],
      },
    ],
    bases: ["湘人社发〔2022〕60号", "湘人社函〔2015〕301号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 22,
    category: "public-institution-pension",
    group: handling,
    item: { zh: "资格认证", en: "Certification of entitlement" },
    contents: [
      {
        id: "附件-22(1)",
        roles: ["provides", "assists"],
        says: {
          zh: "机关事业单位退休人员行动不便、需要特殊照顾的，为其上门服务；协助开展待遇领取人员的资格认证。",
          en: "Provides service at home to retired persons of government bodies and public institutions who have difficulty moving and need special care, and assists with the certification of those who draw benefits.",
        },
        channels: [homeService],
      },
      {
        id: "附件-22(2)",
        roles: ["reminds", "guides"],
        says: {
          zh: "提醒机关事业单位退休人员自助认证，并指导其使用“智慧人社”等官方APP办理。",
          en: "Reminds retired persons of government bodies and public institutions to certify themselves, and guides them in doing so through official apps such as Zhihui Renshe.",
        },
        channels: [smartHrss, otherOfficialApps],
      },
    ],
    bases: ["湘人社发〔2022〕60号"],
    erratum: {
      zh: "22(2)印作“自助认证”，第7、17、32项作“自主认证”，按同义理解。",
      en: "22(2) prints 自助认证 where rows 7, 17 and 32 have 自主认证; the two are read as the same.",
    },
    carriesOut: ["二(五)"],
  },
  {
    no: 23,
    category: "public-institution-pension",
    group: deathRegistration,
    item: { zh: "死亡信息申报", en: "Report of deaths" },
    contents: [
      {
        id: "附件-23(1)",
        roles: ["assists"],
        says: {
          zh: "协助申报登记本村（社区）机关事业单位人员的死亡信息；无人死亡的月份，按“零报告”制度报告。",
          en: "Assists in reporting and registering deaths in the village (community) among persons of government bodies and public institutions, and carries out the monthly zero report where nobody has died.",
        },
        recurrence: "monthly",
      },
      {
        id: "附件-23(2)",
        roles: ["urges"],
        says: {
          zh: "机关事业单位人员死亡的，督促负有申报义务的户主、亲属、抚养人等按规定时限办理：向公安派出所申报注销其户口登记，到相关经办责任银行注销其社会保障卡。",
          en: "Urges those bound to report, such as the head of household, relatives or supporters of a deceased person of a government body or public institution, to apply to the police station within the prescribed time limit to cancel the household registration, and to have the social security card cancelled at the bank responsible.",
        },
        channels: [responsibleBank],
        recipients: [policeStation],
      },
      {
        id: "附件-23(3)",
        roles: ["urges"],
        says: {
          zh: "机关事业单位人员死亡的，及时督促其户主、亲属、抚养人向死者所在单位申报死亡信息。",
          en: "Promptly urges the head of household, relatives or supporters of a deceased person of a government body or public institution to report the death to that person's employer.",
        },
        recipients: [employerOfTheDeceased],
      },
    ],
    bases: ["湘政办发〔2022〕20号", "湘人社发〔2022〕60号", "湘人社函〔2015〕301号"],
    carriesOut: ["二(四)"],
  },
] as const satisfies readonly AnnexTask[];
