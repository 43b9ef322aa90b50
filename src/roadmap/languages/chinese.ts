/** Chinese. */
import { type Language, phrases, words } from "./language";

export const chinese: Language = {
  code: "zh",
  time: {
    day: words("天 日"),
    week: words("周 週 星期 个星期 周次"),
    month: words("个月 個月 月份 月"),
    quarter: words("季度 季 个季度"),
    half: words("学期"),
    halves: phrases("上半年|下半年|前半年|后半年"),
    one: { half: phrases("半年") },
    ongoing: phrases("持续|持續|长期|長期|持续进行"),
    year: words("年 年度 学年"),
    age: phrases("岁|歲|年龄"),
    seasons: phrases("春季 春天 春|夏季 夏天 夏|秋季 秋天 秋|冬季 冬天 冬"),
    fiscal: phrases("财年|財年|财政年度"),
    months: phrases("一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月"),
    to: words("至 到"),
    onwards: words("以后 以後 起 及以后 之后 以上 开始"),
    next: phrases("未来|接下来|今后|头|頭|最初"),
    now: phrases("现在|目前|至今|今"),
    beyond: [],
    leads: phrases("从|從|自"),
    about: phrases("约|約|大约|大約|大概"),
    glue: words("和 与 、"),
    ordinals: phrases("首"),
    numbers: phrases("一|二 两 兩|三|四|五|六|七|八|九|十|十一|十二"),
    phase: words("阶段 階段"),
    part: words("步骤 部分 模块 级别"),
  },
  labels: {
    goals: phrases("目标|目標|目的|阶段目标|学习目标|学习目的|月目标|周目标"),
    actions: phrases(
      "行动|行動|任务|任務|活动|活動|步骤|重点|策略|学习内容|内容|项目|待办|行动项|主题|具体行动|实践|练习|知识点|学什么|做什么|待办事项|作业|行动计划|实施步骤|行动清单|需要学习|技能|核心技能|学习要点|要点|理论|概念|计划内容|具体内容|具体任务|任务清单|怎么做|执行步骤|习题|课题|動作|學習內容|內容|專案|練習|重點|步驟",
    ),
    deliverables: phrases(
      "成果|产出|產出|交付物|里程碑|结果|結果|成功标准|成功指标|验收|验收标准|输出|退出标准|交付|检验标准|完成标准|输出物|输出项目|产出物|验收条件|达成标准|验收方式|衡量标准|验证标准|考核标准|检查点|考核|达成指标|完成条件|最终成果|里程碑事件|完成标志|毕业标准|驗收標準|可交付成果|评估标准|达标标准",
    ),
    failureModes: phrases(
      "风险|風險|失败模式|警告信号|预警信号|误区|陷阱|常见错误|避坑指南|常见误区|风险提示|风险点|避坑|风险与对策|风险及应对|注意避免|坑点|挑战|潜在问题",
    ),
    rules: phrases("规则|規則|原则|原則|黄金法则|准则|铁律"),
    time: phrases(
      "时间|時間|周期|时长|期限|周|月份|时间线|预计时间|时间范围|预计周期|截止日期|截止时间|完成日期|结束日期|完成时间|目标日期|时间安排|时间段|计划时间|预计用时|学习周期|预计时长|日期",
    ),
    title: phrases("阶段|階段|标题"),
    status: phrases("状态|狀態|完成|进度"),
    notes: phrases("备注|資源|资源|工具|书籍|课程|参考|说明|注意|参考资料|推荐书籍|注意事项"),
    objective: phrases("总目标|主要目标|使命|愿景|总体目标"),
    endState: phrases("最终状态|目标职位|目标角色"),
    startDate: phrases("开始日期|起始日期|开始时间"),
  },
  byProducts: phrases("输出"),
  sources: phrases("资源"),
  ends: phrases("结束|结束日期|结束时间"),
  milestones: phrases("里程碑"),
  horizons: phrases("短期|中期|长期|長期"),
  decoys: {
    never: phrases("示例|例子|模板|更新日志|变更记录|版本历史|范例|目录|替代方案|备选|进度|检查清单|打卡"),
    rather: phrases("总结|小结|概览|概述|时间线|一览|总览"),
  },
  states: phrases(
    "已完成|完成|进行中|計画中|计划中|未开始|待开始|未完成|当前|當前|当前阶段|已结束|下一步|待开发|待完成|待处理|开发中|规划中|已上线|已实现|待定|暂停|已取消",
  ),
  hours: phrases("小时|小時|个小时|分钟|分鐘"),
};
