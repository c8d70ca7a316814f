import { businessSlip, displayArea, hunanEmployment, internet, phone, weChat } from "./channels";
import { basesOfRows44And45 } from "./doubts";
import type { AnnexTask } from "./entry";
import { employmentPlatform } from "./groups";

/** Rows 36–45: public employment services (公共就业). */
export const publicEmployment = [
  {
    no: 36,
    category: "public-employment",
    group: employmentPlatform,
    item: { zh: "就业登记", en: "Registration of employment" },
    contents: [
      {
        id: "附件-36(1)",
        roles: ["provides"],
        says: {
          zh: "城乡劳动者有劳动能力和就业意愿、已处于就业状态的，为其提供就业登记服务。",
          en: "Provides registration of employment to urban and rural workers who are able and willing to work and are in employment.",
        },
      },
    ],
    bases: ["湘人社发〔2019〕35号"],
    carriesOut: ["二(四)"],
  },
  {
    no: 37,
    category: "public-employment",
    group: employmentPlatform,
    item: { zh: "失业登记", en: "Registration of unemployment" },
    contents: [
      {
        id: "附件-37(1)",
        roles: ["provides"],
        says: {
          zh: "劳动年龄内的城乡劳动者有劳动能力和就业意愿而无业的，为其提供失业登记服务。",
          en: "Provides registration of unemployment to urban and rural workers of working age who are able and willing to work and are out of work.",
        },
      },
    ],
    bases: ["湘人社发〔2019〕35号", "湘人社函〔2020〕23号"],
    carriesOut: ["二(四)"],
  },
  {
    no: 38,
    category: "public-employment",
    group: employmentPlatform,
    item: { zh: "就业创业证申领发放", en: "Application for and issue of the employment and entrepreneurship certificate" },
    contents: [
      {
        id: "附件-38(1)",
        roles: ["provides"],
        says: {
          zh: "提供就业创业证的申领和发放服务。",
          en: "Provides the service of application for and issue of the employment and entrepreneurship certificate.",
        },
      },
    ],
    bases: ["湘人社发〔2019〕35号"],
    carriesOut: ["二(四)"],
  },
  {
    no: 39,
    category: "public-employment",
    group: employmentPlatform,
    item: { zh: "就业困难人员认定服务", en: "Recognition of persons who have difficulty finding work" },
    contents: [
      {
        id: "附件-39(1)",
        roles: ["provides"],
        says: {
          zh: "按有关文件规定，为符合所称情形之一（原文未列出）、有劳动能力和就业愿望的城镇登记失业人员提供就业困难人员的认定服务。",
          en: "Under the documents concerned, provides recognition as a person who has difficulty finding work to registered urban unemployed persons who are able and wish to work and are in one of its situations (which the row does not list).",
        },
      },
    ],
    bases: ["就业促进法", "湘政办发〔2009〕34号"],
    erratum: {
      zh: "原文称“下列情形之一”，其后并未列出；须查所引文件。",
      en: "The row says one of the following situations and lists none; they have to be looked up in the documents cited.",
    },
    carriesOut: ["二(四)"],
  },
  {
    no: 40,
    category: "public-employment",
    group: employmentPlatform,
    item: { zh: "灵活就业社会保险补贴申领服务", en: "Application for the social insurance subsidy for flexible employment" },
    contents: [
      {
        id: "附件-40(1)",
        roles: ["provides"],
        says: {
          zh: "就业困难人员、毕业年度高校毕业生、离校2年内未就业的高校毕业生灵活就业的，为其申领灵活就业社会保险补贴提供服务。",
          en: "Provides the service of application for the social insurance subsidy for flexible employment to the following who are flexibly employed: persons who have difficulty finding work, higher-education graduates in their year of graduation, and higher-education graduates not employed within 2 years of leaving school.",
        },
      },
    ],
    bases: ["湘人社规〔2020〕22号"],
    carriesOut: ["二(四)"],
  },
  {
    no: 41,
    category: "public-employment",
    group: employmentPlatform,
    item: { zh: "创业担保贷款申请", en: "Application for a guaranteed start-up loan" },
    contents: [
      {
        id: "附件-41(1)",
        roles: ["provides"],
        says: {
          zh: "属于十一类人员之一，在法定劳动年龄以内，有创业愿望和一定的创业能力，个人信用记录良好，并且自主或者合伙创业、或者组织起来共同创业的，就自筹资金的不足部分，为其申请个人创业担保贷款提供服务。",
          en: "Provides the service of application for a guaranteed individual start-up loan, for what their own funds do not cover, to persons of one of eleven groups who are within the statutory working age, have some ability and the wish to start a business, have a good personal credit record, and start one alone, in partnership or as an organised group.",
        },
        applicants: [
          { zh: "城镇登记失业人员", en: "Registered urban unemployed persons" },
          { zh: "就业困难人员（含残疾人）", en: "Persons who have difficulty finding work (including disabled persons)" },
          { zh: "复员转业退役军人", en: "Demobilised, transferred and retired military personnel" },
          { zh: "刑满释放人员", en: "Persons released after serving a sentence" },
          {
            zh: "高校毕业生（含大学生村官、留学回国学生）",
            en: "Higher-education graduates (including graduate village officials and students returned from abroad)",
          },
          {
            zh: "化解过剩产能企业职工和失业人员",
            en: "Employees of enterprises that are cutting excess capacity, and those unemployed from them",
          },
          { zh: "返乡创业农民工", en: "Migrant workers who return home to start a business" },
          { zh: "网络商户", en: "Online merchants" },
          { zh: "建档立卡贫困人口", en: "Registered poor persons" },
          { zh: "农村自主创业农民", en: "Farmers who start a business of their own in the countryside" },
          { zh: "新市民", en: "New urban residents" },
        ],
      },
    ],
    bases: ["长银发〔2017〕108号", "财金〔2018〕22号", "财金〔2019〕96号", "财金〔2020〕21号"],
    carriesOut: ["二(四)"],
  },
  {
    no: 42,
    category: "public-employment",
    group: employmentPlatform,
    item: { zh: "劳动力信息采集", en: "Collection of labour-force information" },
    contents: [
      {
        id: "附件-42(1)",
        roles: ["responsible"],
        says: {
          zh: "按劳动力资源调查的要求，调查辖区劳动力资源，包括基本情况、就业和失业情况、参保状况、政策享受和就业服务情况等；摸清底数，动态跟踪维护，管理好辖区劳动力资源。",
          en: "As the labour-force survey requires, surveys the labour force of the area: basic circumstances, unemployment, employment, insurance, policies enjoyed, employment services received and the like; establishes the numbers, keeps them up to date, and manages the area's labour resources.",
        },
      },
    ],
    bases: ["湘人社函〔2018〕152号", "湘人社发〔2022〕6号"],
    carriesOut: ["二(一)", "二(四)"],
  },
  {
    no: 43,
    category: "public-employment",
    group: employmentPlatform,
    item: { zh: "就业失业动态确认", en: "Running confirmation of employment status" },
    contents: [
      {
        id: "附件-43(1)",
        roles: ["responsible"],
        says: {
          zh: "按月动态确认登记失业人员的就业、失业情况：以微信、电话等各种方式每月联系1次，更新其目前的就业失业状态和就业培训意愿等。",
          en: "Confirms each month whether registered unemployed persons are in or out of work: contacts each of them once a month, by WeChat, telephone or other means, and updates present employment status, wish for employment training and the like.",
        },
        channels: [weChat, phone],
        recurrence: "monthly",
      },
    ],
    bases: ["湘人社函〔2018〕152号"],
    carriesOut: ["二(一)", "二(四)"],
  },
  {
    no: 44,
    category: "public-employment",
    group: employmentPlatform,
    item: { zh: "311就业服务", en: "3-1-1 employment service" },
    contents: [
      {
        id: "附件-44(1)",
        roles: ["provides"],
        says: {
          zh: "登记失业人员处于失业状态且有就业意愿的，每年至少为其提供岗位推荐3次、职业培训（含创业培训）推荐1次、职业指导1次等服务。",
          en: "Each year provides to registered unemployed persons who are out of work and willing to work at least 3 job referrals, 1 referral to vocational training (start-up training included), 1 session of career guidance and the like.",
        },
        recurrence: "yearly",
      },
    ],
    bases: ["湘人社函〔2018〕152号"],
    doubt: basesOfRows44And45,
    carriesOut: ["二(四)"],
  },
  {
    no: 45,
    category: "public-employment",
    group: employmentPlatform,
    item: { zh: "岗位收集、发布及政策宣传", en: "Collecting and publishing vacancies, and publicity for policy" },
    contents: [
      {
        id: "附件-45(1)",
        roles: ["responsible"],
        says: {
          zh: "掌握辖区企业的招聘计划和用工情况，及时采集招聘岗位信息；岗位已招满、已失效或者信息不准确等的，及时从平台下架。",
          en: "Finds out the staffing and recruitment plans of enterprises in the area and promptly collects their vacancies; promptly takes off the platform those that are filled, lapsed, inaccurate or the like.",
        },
      },
      {
        id: "附件-45(2)",
        roles: ["publicises"],
        says: {
          zh: "利用业务告知单、专项展示区、互联网等多种方式和渠道，发布有关招聘、求职、培训和创业等的政策、信息。",
          en: "Publishes policy and information on recruitment, job-seeking, training, entrepreneurship and the like through business information slips, a dedicated display area, the internet and other means and channels.",
        },
        channels: [businessSlip, displayArea, internet],
      },
      {
        id: "附件-45(3)",
        roles: ["publicises"],
        says: {
          zh: "通过多种渠道宣传公共就业服务政策，与重点人群“点对点”联系宣传，并推广“湘就业”平台。",
          en: "Publicises public employment service policy through many channels, contacts priority groups person to person, and promotes the Xiang Jiuye platform.",
        },
        channels: [hunanEmployment],
      },
    ],
    bases: ["湘人社函〔2018〕152号"],
    doubt: basesOfRows44And45,
    erratum: {
      zh: "45(1)“招聘计划”后误用顿号，按逗号理解。",
      en: "45(1) prints an enumeration comma after 招聘计划; it is read as a comma.",
    },
    carriesOut: ["二(二)", "二(四)"],
  },
] as const satisfies readonly AnnexTask[];
