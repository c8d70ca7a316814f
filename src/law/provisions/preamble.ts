import type { InstrumentId } from "../instruments";
import type { ProvisionEntry } from "../types";

/** The preamble (引言) with its legal bases, and section 一, the general requirements (总体要求). */
export const preamble = [
  {
    id: "引言",
    locator: { zh: "引言", en: "preamble" },
    heading: { zh: "目的和依据", en: "Purpose and legal bases" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "协理员是人社部门为群众服务的一支重要力量，人社工作靠他们走完到户的最后一段路。",
          en: "Assistants are an important part of how human resources and social security (HRSS) work serves the public: they carry it over the last kilometre.",
        },
        computed: { not: { zh: "说明协理员的地位，不设条件和义务。", en: "It describes the role; it sets no condition and no duty." } },
      },
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "制订本办法是为了建好全县村（社区）协理员队伍；依据是省里的五份文件等，并结合本县实际。",
          en: "The measure is made to strengthen the county's village and community assistants; it rests on documents of which five provincial ones are named, and on the conditions of the county.",
        },
        computed: {
          not: {
            zh: "只列目的和依据，所引文件载于文件目录。",
            en: "It names purpose and bases only; the documents stand in the list of instruments.",
          },
        },
      },
    ],
    cites: ["湘办〔2021〕28号", "湘政发〔2020〕19号", "湘政办发〔2022〕20号", "湘人社发〔2020〕16号", "湘人社发〔2022〕60号"],
  },
  {
    id: "一",
    locator: { zh: "第一部分", en: "section 1" },
    heading: { zh: "总体要求", en: "General requirements" },
    statements: [
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "队伍建设遵循党的二十大和省第十二次党代会精神等指导思想，坚持以人民为中心。",
          en: "The work follows the guiding thought that the section names, among it the spirit of the 20th Party Congress and of the 12th provincial one, and puts the people at its centre.",
        },
        computed: { not: { zh: "属政治方向，没有可判断的事实。", en: "It gives the political direction; there is no fact to decide on." } },
      },
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "持续加强基层经办力量，使协理员懂政策、通业务、作风过硬，政治素养、办事能力和服务水平都有提高。",
          en: "Frontline HRSS staffing goes on being strengthened, so that assistants know the policy and the business, work soundly, and grow in political quality, ability and service.",
        },
        computed: {
          not: { zh: "属建设目标，没有衡量指标。", en: "It is an aim for the corps as a whole; the text gives no measure of it." },
        },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "为群众办理人社事务要规范、便捷、高效，推动全县人社事业发展。",
          en: "The public is to be served in a regular, quick and convenient way, and the county's HRSS work is to advance.",
        },
        computed: {
          not: { zh: "没有服务时限和质量指标。", en: "The text sets no time limit and no standard of quality for the service." },
        },
      },
    ],
  },
] as const satisfies readonly ProvisionEntry<InstrumentId>[];
